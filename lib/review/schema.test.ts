import { describe, expect, it } from "vitest";
import {
  cleanNotes,
  decisionInput,
  decisionSaid,
  NOTE_LIMIT,
  noteErrors,
  queueFilter,
  queuePath,
} from "./schema";

describe("the queue's address", () => {
  it("reads what makes sense and forgets the rest", () => {
    const typed = {
      ky: "2023-q9",
      "don-vi": "an-loc'--",
      "nhiem-vu": "dan-van",
      "trang-thai": "x",
      trang: "-1",
    };
    expect(queueFilter.parse(typed)).toEqual({
      "nhiem-vu": "dan-van",
      "trang-thai": "cho-duyet",
      tim: "",
      trang: 1,
    });
  });

  it("survives being written and read again", () => {
    const filter = queueFilter.parse({ ky: "2023-q2", "trang-thai": "da-duyet", trang: "3" });
    const query = new URL(queuePath(filter), "http://x").searchParams;
    expect(queueFilter.parse(Object.fromEntries(query))).toEqual(filter);
  });
});

describe("what was decided", () => {
  it("is read from the next address", () => {
    expect(decisionSaid.parse({ da: "tra-lai", bai: "2023-q2/an-loc/dan-van" })).toEqual({
      decision: "return",
      place: { period: "2023-q2", unit: "an-loc", task: "dan-van" },
    });
  });

  it.each([
    { da: "duyet" },
    { da: "xoa", bai: "2023-q2/an-loc/dan-van" },
    { da: "duyet", bai: "//example.com" },
    { da: "duyet", bai: "2023-q2/an-loc" },
    { da: ["duyet"], bai: "2023-q2/an-loc/dan-van" },
  ])("says nothing for %j", (query) => {
    expect(decisionSaid.safeParse(query).success).toBe(false);
  });
});

describe("a decision", () => {
  const sent = {
    decision: "approve",
    submissionId: "00000000-0000-4000-8000-000000000001",
    revision: "3",
    versionNumber: "2",
  };

  it("leaves missing fields to the command", () => {
    const input = decisionInput.parse({ ...sent, rating: "GREAT" });
    expect(input).toMatchObject({
      revision: 3,
      versionNumber: 2,
      rating: null,
      correctionNote: "",
      reason: "",
    });
  });

  it.each([
    { submissionId: "1" },
    { revision: "0" },
    { revision: "99999999999" },
    { versionNumber: "1.5" },
    { decision: "submit" },
  ])("is not read with %j", (change) => {
    expect(decisionInput.safeParse({ ...sent, ...change }).success).toBe(false);
  });
});

describe("remarks on fields", () => {
  const measure = "measure.00000000-0000-4000-8000-000000000009.numerator";

  it("keeps those on known fields", () => {
    const notes = {
      results: " Ghi rõ ",
      [measure]: "Sai số",
      causes: " \n",
      passwordHash: "x",
      "measure.1.value": "x",
    };
    expect(cleanNotes(notes)).toEqual({ results: "Ghi rõ", [measure]: "Sai số" });
  });

  it("says which one is too long", () => {
    const errors = noteErrors({ results: "x".repeat(NOTE_LIMIT + 1), causes: "x".repeat(NOTE_LIMIT) });
    expect(Object.keys(errors)).toEqual(["note.results"]);
  });
});
