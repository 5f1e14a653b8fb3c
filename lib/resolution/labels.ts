import { formatNumber, formatPercent } from "@/lib/format";
import type { Reason, Standing } from "./calc";
import type { MeasureFacts, Rating, TaskKind } from "./schema";

export const ratingLabels: Record<Rating, string> = {
  ON_TRACK: "Đúng tiến độ",
  AT_RISK: "Có nguy cơ chậm",
  BEHIND: "Chậm tiến độ",
};

export const ratingTones: Record<Rating, "ok" | "warn" | "bad"> = {
  ON_TRACK: "ok",
  AT_RISK: "warn",
  BEHIND: "bad",
};

export const taskKindLabels: Record<TaskKind, string> = {
  KEY: "Nhiệm vụ trọng tâm",
  BREAKTHROUGH: "Nhiệm vụ đột phá",
};

/** "≥ 80 %", "giảm 1,5 điểm %/năm": the operator as it is printed. */
export const operatorSigns: Record<string, string> = { ">=": "≥", ">": ">", "<=": "≤", "<": "<" };

export const standingLabels: Record<Standing, string> = {
  REACHED: "Đạt mục tiêu",
  ON_TRACK: "Đúng tiến độ",
  AT_RISK: "Có nguy cơ chậm",
  BEHIND: "Chậm tiến độ",
  INSUFFICIENT: "Chưa đủ căn cứ",
  NO_DATA: "Chưa có số liệu",
};

export const standingTones: Record<Standing, "ok" | "warn" | "bad" | "none"> = {
  REACHED: "ok",
  ON_TRACK: "ok",
  AT_RISK: "warn",
  BEHIND: "bad",
  INSUFFICIENT: "none",
  NO_DATA: "none",
};

/** Why something cannot be judged; goes after "Chưa đủ căn cứ đánh giá:". */
export const reasonLabels: Record<Reason, string> = {
  NO_TARGET: "chưa có mục tiêu",
  NO_BASELINE: "chưa có mốc so sánh",
  NO_ASSIGNED_FIGURE: "chưa có số được giao của năm",
  NO_PREVIOUS_YEAR: "chưa có hai năm trọn vẹn liền nhau để so sánh",
  INCOMPLETE_YEAR: "số liệu các năm chưa đủ đơn vị hoặc chưa đủ kỳ",
};

/**
 * A figure with its unit: 65,36 %, 8.291 tỷ đồng.
 * @param value decimal string
 * @param maxDecimals digits kept after the comma
 */
export function figureText(value: string, unit: string, maxDecimals = 2): string {
  if (unit === "%") return formatPercent(value, maxDecimals);
  return `${formatNumber(value, maxDecimals)}\u00a0${unit.replace(" %", "\u00a0%")}`;
}

/** A label in the middle of a sentence: "Quý II/2023" → "quý II/2023". An abbreviation keeps its capitals. */
export function inSentence(label: string): string {
  return /^\p{Lu}{2}/u.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** The target as it reads: "> 65 %", "giảm ≥ 1,5 điểm %/năm", "tăng ≥ 10 %/năm", "≥ 80 % mỗi năm". */
export function targetText({
  test,
  operator,
  target,
}: Pick<MeasureFacts, "test" | "operator" | "target">): string {
  if (test === "EXTERNAL_EACH_YEAR") return `theo ${target?.note || "số được giao hằng năm"}`;
  if (!target?.value) return "chưa có mục tiêu";
  const said = `${operatorSigns[operator]}\u00a0${figureText(target.value, target.unit, 3)}`;
  if (test === "YEARLY_GROWTH") return `tăng ${said}/năm`;
  if (test === "AVERAGE_YEARLY_DROP") return `giảm ${said}`;
  return test === "EACH_YEAR" ? `${said} mỗi năm` : said;
}

/** How the figure comes about, over units and over time: "Σ số người tham gia / Σ dân số". */
export function formulaText(
  measure: Pick<MeasureFacts, "kind" | "numeratorLabel" | "denominatorLabel"> & {
    partCodes: readonly string[];
    reporter: string | null;
  },
): string {
  const { kind, numeratorLabel, denominatorLabel, partCodes, reporter } = measure;
  if (partCodes.length > 0) return `Cộng các thành phần ${partCodes.join(" + ")}`;
  if (kind === "RATIO") {
    return `Σ ${inSentence(numeratorLabel ?? "")} / Σ ${inSentence(denominatorLabel ?? "")}`;
  }
  return reporter ? `${reporter} báo cáo` : "Cộng số liệu của các đơn vị";
}

/** How a year's figure comes from its periods. */
export function overTimeText({
  overTime,
  test,
  asked,
}: Pick<MeasureFacts, "overTime" | "test" | "asked">): string {
  if (asked === "YEAR_END") return "Báo cáo mỗi năm một lần, vào kỳ cuối năm.";
  if (overTime === "STOCK") return "Số của năm là số của kỳ báo cáo gần nhất trong năm.";
  const year = "Số của năm là tổng các kỳ trong năm";
  return test === "CUMULATIVE" ? `${year}; mục tiêu tính trên tổng các năm của nhiệm kỳ.` : `${year}.`;
}
