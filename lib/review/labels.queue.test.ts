import { describe, expect, it } from "vitest";
import { submissionStatus } from "@/lib/submission/workflow";
import { statusFilters, statusOfSlug, statusSlugs } from "./labels";
import { countText, queueKeys, ratingOfSlug, ratingSlugs, waitingText } from "./labels.queue";

describe("words of the queue", () => {
  it("counts up to a bound", () => {
    expect([0, 1_000, 1_001].map((count) => countText(count, 1_000))).toEqual(["0", "1.000", "hơn 1.000"]);
  });

  it("says how long a report waits", () => {
    expect([-1, 0, 1, 14].map(waitingText)).toEqual([
      "nộp hôm nay",
      "nộp hôm nay",
      "chờ 1 ngày",
      "chờ 14 ngày",
    ]);
  });

  it("has an address for every status, and one for all of them", () => {
    const statuses = statusSlugs.map(statusOfSlug);
    expect(new Set(statuses)).toEqual(new Set([...submissionStatus.options, null]));
    expect(submissionStatus.options.map((status) => statusOfSlug(statusFilters[status].slug))).toEqual(
      submissionStatus.options,
    );
    expect(statusOfSlug(statusSlugs[0])).toBe("SUBMITTED");
  });

  it("has an address for every rating", () => {
    expect(ratingSlugs.map(ratingOfSlug)).toEqual(["ON_TRACK", "AT_RISK", "BEHIND"]);
  });

  it("has one meaning for every key", () => {
    const keys = queueKeys.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
