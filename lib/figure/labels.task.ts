import { formatNumber, formatPercent } from "@/lib/format";
import { inSentence, ratingLabels } from "@/lib/resolution/labels";
import { type Rating, rating } from "@/lib/resolution/schema";
import { meanOf, unitsIn } from "./calc.task";
import type { TaskCheck, TaskSums } from "./schema.task";

/** The words of a task's figures. */

/** A sum of so few units is written out. */
const MOST_ADDENDS = 8;

/** How the mean is calculated. */
export const meanFormula =
  "Tổng tiến độ so với kế hoạch năm của các đơn vị có báo cáo được duyệt trong kỳ, chia cho số đơn vị đó; các đơn vị tính như nhau, đơn vị còn thiếu không tính.";

/** How the standing follows from the mean (thresholds of lib/resolution/calc.ts). */
export const standingFormula =
  "Tiến độ trung bình chia cho phần năm đã qua: từ 0,95 là đúng tiến độ, từ 0,60 là có nguy cơ chậm, dưới 0,60 là chậm tiến độ.";

/** How the ratings are counted. */
export const ratingFormula = "Đếm mức đánh giá của Văn phòng ở bản được duyệt của từng đơn vị.";

/**
 * The mean with its numbers: "(58 + 61) / 2 = 59,5 %"; null while no unit is in it.
 * @param progress of each unit
 */
export function meanNumbers(sums: TaskSums, progress: readonly string[]): string | null {
  const mean = meanOf(sums);
  if (!mean) return null;
  const few = progress.length > 0 && progress.length <= MOST_ADDENDS;
  const all = few ? `(${progress.map((one) => formatNumber(one)).join(" + ")})` : formatNumber(sums.progress);
  return `${all} / ${formatNumber(unitsIn(sums))} = ${formatPercent(mean, 1)}`;
}

/** How the office rated the units: "4 đúng tiến độ, 1 có nguy cơ chậm"; "" when it rated none. */
export function ratingsText(ratings: Record<Rating, number>): string {
  return rating.options
    .filter((one) => ratings[one] > 0)
    .map((one) => `${formatNumber(ratings[one])} ${inSentence(ratingLabels[one])}`)
    .join(", ");
}

/** The same of sums. */
export function ratedText({ onTrack, atRisk, behind }: TaskSums): string {
  return ratingsText({ ON_TRACK: onTrack, AT_RISK: atRisk, BEHIND: behind });
}

/** Whether the list and the roll-up agree, with both numbers. */
export function taskCheckText({ agrees, listed, published }: TaskCheck): string {
  if (agrees) return `Cộng lại danh sách bên dưới được ${saidSums(listed)}, khớp số đang công bố.`;
  return `Cộng lại danh sách bên dưới được ${saidSums(listed)}, nhưng số đang công bố là ${saidSums(published)}. Báo quản trị viên của Cổng kiểm tra trước khi dùng số này.`;
}

function saidSums(sums: TaskSums): string {
  const mean = meanOf(sums);
  const units = `${formatNumber(sums.localities)} xã, phường và ${formatNumber(sums.agencies)} cơ quan`;
  const progress = mean ? `tiến độ trung bình ${formatPercent(mean, 4)}` : "chưa có tiến độ";
  const rated = ratedText(sums);
  return `${progress} từ ${units}${rated && ` (${rated})`}`;
}
