import { Decimal } from "decimal.js";
import { formatDateTime, formatNumber, formatPercent } from "@/lib/format";
import { dueLabel } from "@/lib/period/labels";
import { coverageText, headline, sumsText } from "@/lib/publication/labels";
import { figureText, inSentence, targetText } from "@/lib/resolution/labels";
import type { BehindMeasure, LateReport, MeetingPack, MissingUnit, ReturnedReport } from "./schema";

/** The words of the meeting's papers. */

/** The whole in one paragraph, written from the figures; a part that is 0 and no news is left out. */
export function summaryText(pack: MeetingPack): string {
  const { period, counts, missing, returned, measures, proposals } = pack;
  const { asked, sent, onTime, overdue, approved } = counts;
  const n = formatNumber;
  const share = asked > 0 ? ` (${formatPercent((sent * 100) / asked, 1)})` : "";
  const owed = asked - sent;
  const of = owed > 0 ? ` của ${n(missing.length)} đơn vị` : "";
  const some = overdue === owed ? ", đã quá hạn" : `, trong đó ${n(overdue)} đã quá hạn`;
  const past = overdue > 0 ? some : ", chưa đến hạn";
  const behind = measures.behind.filter(({ measure }) => measure.standing === "BEHIND").length;
  const risk = measures.behind.length - behind;
  const all = proposals.flatMap((group) => group.proposals);
  const asking = new Set(all.map(({ unit }) => unit.code)).size;
  return [
    `${period.label}: ${n(sent)}/${n(asked)} báo cáo đã nộp${share}, ${n(onTime)} đúng hạn${late(sent - onTime)}; ${n(approved)} đã duyệt.`,
    owed > 0 ? `Còn ${n(owed)} báo cáo${of} chưa nộp${past}.` : "Không còn báo cáo nào chưa nộp.",
    returned.length > 0 ? `${n(returned.length)} báo cáo đã trả lại, đơn vị chưa nộp lại.` : "",
    measures.judged > 0
      ? `${behind} chỉ tiêu chậm tiến độ, ${risk} có nguy cơ chậm trong ${measures.judged} chỉ số thành phần có căn cứ đánh giá.`
      : "Chưa có chỉ tiêu nào đủ căn cứ đánh giá.",
    all.length > 0
      ? `${n(all.length)} kiến nghị của ${n(asking)} đơn vị về ${proposals.length} nhiệm vụ.`
      : "Các đơn vị chưa nêu kiến nghị.",
  ]
    .filter(Boolean)
    .join(" ");
}

const late = (count: number) => (count > 0 ? `, ${formatNumber(count)} trễ hạn` : "");

/** "Cả 8 nhiệm vụ", "3/8 nhiệm vụ" */
export function owedText({ reports, asked }: MissingUnit): string {
  const withdrawn = reports.filter((report) => report.withdrawn).length;
  const count =
    reports.length === asked && asked > 1 ? `Cả ${asked} nhiệm vụ` : `${reports.length}/${asked} nhiệm vụ`;
  return withdrawn > 0 ? `${count} (${withdrawn} đã rút lại)` : count;
}

/** "quá hạn 3 ngày", "còn 4 ngày" */
export function owedSince({ dueAt }: MissingUnit, at: Date): string {
  return dueLabel(at, dueAt);
}

/** "2 ngày", "trong ngày" */
export function daysLateText({ days }: LateReport): string {
  return days > 0 ? `${days} ngày` : "trong ngày hạn nộp";
}

/** Since when and in which way a report went back. */
export function returnedText({ since, reopened }: ReturnedReport): string {
  return `${reopened ? "Mở lại" : "Trả lại"} ${formatDateTime(since)}`;
}

/** "56,2 % (25.455/38.945), năm 2023": the figure a measure is judged by. */
export function judgedFigure({ measure, year }: BehindMeasure): string {
  const sums = sumsText(year);
  const now = year.year === measure.current?.year ? headline(measure) : null;
  const text = now?.text ?? (year.value === null ? "Chưa có" : figureText(year.value, measure.unit));
  return `${text}${sums ? ` (${sums})` : ""}, ${now?.span ?? `năm ${year.year}`}`;
}

/** The target and what is due of it by now: "≥ 95 %; đến nay cần 90,1 %". */
export function aimText({ measure }: BehindMeasure): string {
  const { expected, target, unit, test } = measure;
  const goal = targetText(measure);
  const itself = test === "AT_END" || test === "CUMULATIVE" || test === "EXTERNAL_EACH_YEAR";
  if (!itself || expected === null || expected === target?.value) return goal;
  return `${goal}; đến nay cần ${figureText(expected, unit)}`;
}

/** "Chậm tiến độ, bằng 42 % mức cần đạt" */
export function paceText({ measure }: BehindMeasure): string {
  const { pace } = measure;
  if (!pace) return "";
  return `bằng ${formatPercent(new Decimal(pace).times(100), 0)} mức cần đạt`;
}

/** "Phường An Lộc 61,2 %, Xã Tân Hội 63 % và 2 đơn vị khác"; empty when no unit can be named. */
export function dragsText({ drags, moreDrags }: BehindMeasure): string {
  const named = drags.map(({ unit, value }) => `${unit} ${value}`).join(", ");
  return moreDrags > 0 ? `${named} và ${formatNumber(moreDrags)} đơn vị khác` : named;
}

/** Who is in the figure, and who is not while all of them can be named. */
export function coverageOf({ missing, year }: BehindMeasure): string {
  const all = missing.length > 0 && missing.length === year.expected - year.reported;
  const names = all ? `, thiếu ${missing.join(", ")}` : "";
  return `${coverageText(year)}${names}`;
}

/** A measure with its indicator: "12. Tỷ lệ hộ dân… : 12a. Ở đô thị (phường)". */
export function measureText({ measure }: BehindMeasure): string {
  const { indicator, code, label } = measure;
  return code === String(indicator.number) ? `${code}. ${label}` : `${indicator.title}: ${code}. ${label}`;
}

/** "Lập lúc 08:00 ngày 16/06/2023" */
export function madeText(at: Date): string {
  return `Lập lúc ${formatDateTime(at)}`;
}

/** The pack's title: what is met about. */
export function meetingTitle({ label }: { label: string }): string {
  return `Tài liệu họp: thực hiện Nghị quyết ${inSentence(label)}`;
}

/** By which figures the measures are judged; they stand as they are now, also for an earlier period. */
export function asOfText({ measures, period }: MeetingPack): string {
  if (!measures.asOf) return "Chưa có số liệu nào được duyệt.";
  const present = `Đánh giá theo số liệu đã duyệt đến hết ${inSentence(measures.asOf)}`;
  if (measures.asOf === period.label) return `${present}.`;
  return `${present} (số hiện tại, không tính lại theo ${inSentence(period.label)}).`;
}
