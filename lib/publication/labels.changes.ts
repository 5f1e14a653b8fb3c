import { Decimal } from "decimal.js";
import { formatNumber, formatPercent } from "@/lib/format";
import { figureText, ratingLabels } from "@/lib/resolution/labels";
import type { Rating } from "@/lib/resolution/schema";
import { rateOf } from "./calc";
import type { ChangeView } from "./schema";

/** A published value that was corrected: what it is, what it was, what it is now; null where the words are not told. */
export type ChangeText = { what: string; from: string | null; to: string | null };

const NONE = "chưa có";

/** One change in words. */
export function changeWords({ field, measure, from, to }: ChangeView): ChangeText {
  switch (field) {
    case "rating":
      return { what: "Đánh giá", from: ratingText(from), to: ratingText(to) };
    case "progressPercent":
      return { what: "Tiến độ", from: progressText(from), to: progressText(to) };
    case "publicSummary":
      return { what: "Câu chữ của phần kết quả được chỉnh sửa", from: null, to: null };
    case "measure": {
      const unit = measure?.unit ?? "";
      const what = `${measure?.code}. ${measure?.label}`;
      return { what, from: storedText(from, unit), to: storedText(to, unit) };
    }
  }
}

const ratingText = (value: string | null) => (value === null ? NONE : ratingLabels[value as Rating]);
const progressText = (value: string | null) => (value === null ? NONE : formatPercent(value, 1));

/** A figure as the log keeps it: one number, or a ratio's two counts with a stroke between. */
function storedText(stored: string | null, unit: string): string {
  if (stored === null) return NONE;
  const [numerator = "", denominator] = stored.split("/");
  if (denominator === undefined) return figureText(stored, unit);
  const rate = rateOf({ numerator: new Decimal(numerator), denominator: new Decimal(denominator) }, unit);
  const counts = `${formatNumber(numerator)}/${formatNumber(denominator)}`;
  return rate ? `${figureText(rate.toFixed(), unit)} (${counts})` : counts;
}
