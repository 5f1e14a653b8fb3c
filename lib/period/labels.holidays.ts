import { formatDate } from "@/lib/format";
import type { Cadence } from "@/lib/resolution/schema";
import { type ReportingRule, weekdayOf } from "./calc";
import type { PassedDay } from "./calc.year";
import type { PeriodState } from "./schema";

const cadenceLabels: Record<Cadence, string> = {
  MONTH: "theo tháng",
  QUARTER: "theo quý",
  HALF_YEAR: "6 tháng một lần",
  YEAR: "mỗi năm một lần",
};

const weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];

/** "thứ Bảy", by a local date. */
export function weekdayLabel(day: string): string {
  return weekdays[weekdayOf(day)] ?? "";
}

/** The rule by which periods are made, in one sentence. */
export function ruleLabel(rule: ReportingRule): string {
  const last = rule.cadence === "MONTH" ? "trong tháng" : "tháng cuối kỳ";
  return `Báo cáo ${cadenceLabels[rule.cadence]}: mở nhập ngày ${rule.opensDayOfLastMonth}, hạn ${rule.dueTime} ngày ${rule.dueDayOfLastMonth} ${last}; trùng ngày nghỉ thì lùi đến ngày làm việc tiếp theo.`;
}

/** Why a due time is later than its plain day: "Lùi từ 20/12/2025 (thứ Bảy, Chủ nhật)"; null when it is not. */
export function passedLabel(days: readonly PassedDay[]): string | null {
  const [first] = days;
  if (!first) return null;
  const reasons = new Set(days.map(({ day, holiday }) => holiday ?? weekdayLabel(day)));
  return `Lùi từ ${formatDate(first.day)} (${[...reasons].join(", ")})`;
}

/** What the page says after a change, by the word in its address. */
export const holidaySaid: Record<string, string> = {
  them: "Đã thêm ngày nghỉ.",
  "them-chuyen": "Đã thêm ngày nghỉ và chuyển hạn nộp của các kỳ liên quan.",
  ten: "Đã đổi tên ngày nghỉ.",
  bo: "Đã bỏ ngày nghỉ.",
  "bo-chuyen": "Đã bỏ ngày nghỉ và chuyển hạn nộp của các kỳ liên quan.",
};

/** The same where the periods of a year are listed. */
export const yearSaid: Record<string, string> = { tao: "Đã tạo các kỳ của năm." };

/** The same on the page of a period, as long as it is still so. */
export const periodSaid: Record<PeriodState, Record<string, string>> = {
  UPCOMING: { sua: "Đã lưu thời điểm mở và hạn nộp mới." },
  OPEN: { "mo-lai": "Đã mở lại kỳ. Các đơn vị nhập và nộp được ngay." },
  CLOSED: {},
};
