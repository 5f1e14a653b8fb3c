import { stringify } from "csv-stringify/sync";
import { formatDate, formatTime } from "@/lib/format";
import { firstInput } from "@/lib/measure/calc";
import type { FormMeasure } from "@/lib/measure/schema";
import { periodStateLabels } from "@/lib/period/labels";
import type { PeriodState } from "@/lib/period/schema";
import { fieldTexts } from "@/lib/review/calc";
import { contentFields, fieldTitle, reference } from "@/lib/submission/calc";
import { progressLabel, stepLabel } from "@/lib/submission/labels";
import type { Content } from "@/lib/submission/schema";
import { isWaiting, type SubmissionStatus, type WorkflowAction } from "@/lib/submission/workflow";

/** A unit's own records: how punctual it was, and tables to take away. */

/** How many of a unit's reports in a period came in time, came late, or never came. */
export function punctualityCounts(period: { tasks: number; everSent: number; onTime: number }) {
  const { everSent, onTime } = period;
  return { sent: everSent, onTime, late: everSent - onTime, notSent: Math.max(0, period.tasks - everSent) };
}

/**
 * A table as CSV that opens in a spreadsheet as it is: UTF-8 with its mark, Vietnamese headings. A text that starts
 * with = + - @ TAB or CR gets an apostrophe before it, so that it never becomes a formula.
 * @param columns the headings
 * @param rows the cells of every row in the order of the headings
 */
export function csvOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return stringify(
    [columns, ...rows].map((row) => [...row]),
    {
      bom: true,
      escape_formulas: true,
      record_delimiter: "windows",
      // A line end of either kind inside a cell must not end its row.
      quoted_match: /[\r\n]/,
    },
  );
}

/** "16/06/2023 14:05", in Asia/Ho_Chi_Minh: a moment as spreadsheets read it. */
export function csvTime(at: Date): string {
  return `${formatDate(at)} ${formatTime(at)}`;
}

/**
 * What goes with a CSV: it is downloaded under its name, never shown, never kept by anybody in between.
 * @param name of ASCII letters, digits and hyphens, without ending
 */
export function csvHeaders(name: string): Record<string, string> {
  return {
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="${name}.csv"`,
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
  };
}

type Counted = Parameters<typeof punctualityCounts>[0];
type PeriodRow = Counted & {
  label: string;
  state: PeriodState;
  open: boolean;
  dueAt: Date;
  extended: boolean;
};

/** All periods of a unit with its punctuality, as CSV. */
export function periodsCsv(periods: readonly PeriodRow[]): string {
  const rows = periods.map((period) => {
    const { sent, onTime, late, notSent } = punctualityCounts(period);
    const state = period.open ? periodStateLabels.OPEN : periodStateLabels[period.state];
    const due = [csvTime(period.dueAt), period.extended ? "có" : "không"];
    return [period.label, state, ...due, ...[period.tasks, sent, onTime, late, notSent].map(String)];
  });
  const counts = ["Số nhiệm vụ", "Đã nộp", "Đúng hạn", "Trễ hạn", "Chưa nộp"];
  return csvOf(["Kỳ", "Tình trạng", "Hạn nộp", "Được gia hạn", ...counts], rows);
}

type Told = {
  unit: { code: string };
  period: { code: string };
  task: { kind: string; ordinal: number };
  measures: readonly FormMeasure[];
};
type Event = {
  action: WorkflowAction;
  fromStatus: SubmissionStatus;
  toStatus: SubmissionStatus;
  at: Date;
  by: string;
  version: { number: number } | null;
  reason: string;
  notes: readonly { field: string; text: string }[];
};
type Sent = { number: number; content: Content; submittedAt: Date; dueAt: Date };

const told = ["Thời điểm", "Việc", "Trạng thái trước", "Trạng thái sau", "Tài khoản", "Mã tham chiếu"];
const judged = ["Hạn nộp", "Thời hạn", "Lý do", "Ghi chú từng mục"];

/**
 * What happened to a report as CSV, oldest first: a row for every step; a sending carries all that was sent.
 * @param events newest first
 * @param versions the frozen copies, in any order
 */
export function historyCsv(target: Told, events: readonly Event[], versions: readonly Sent[]): string {
  const { measures } = target;
  const fields = [...contentFields, ...measures.map(firstInput)];
  const titles = [...fields.map((field) => fieldTitle(field, measures)), "Tài liệu minh chứng"];
  // What was late stays late, however often it is sent again.
  const first = versions.find(({ number }) => number === 1);
  const rows = [...events].reverse().map((event) => {
    const sent = isWaiting(event.toStatus) && versions.find(({ number }) => number === event.version?.number);
    const texts = sent ? fieldTexts(sent.content, measures) : new Map<string, string>();
    const files = sent ? sent.content.attachments.map(({ fileName }) => fileName) : [];
    return [
      csvTime(event.at),
      stepLabel(event),
      progressLabel(event.fromStatus, 1),
      progressLabel(event.toStatus, 1),
      event.by,
      event.version ? reference(target.unit.code, target.period.code, target.task, event.version.number) : "",
      sent ? csvTime(sent.dueAt) : "",
      sent && first ? (first.submittedAt <= first.dueAt ? "Đúng hạn" : "Trễ hạn") : "",
      event.reason,
      event.notes.map(({ field, text }) => `${fieldTitle(field, measures)}: ${text}`).join("\n"),
      ...fields.map((field) => texts.get(field) ?? ""),
      files.join("\n"),
    ];
  });
  return csvOf([...told, ...judged, ...titles], rows);
}
