import { stringify } from "csv-stringify/sync";
import { formatDate, formatDateTime } from "@/lib/format";

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
    },
  );
}

/** "16/06/2023 14:05", in Asia/Ho_Chi_Minh: a moment as spreadsheets read it. */
export function csvTime(at: Date): string {
  return `${formatDate(at)} ${formatDateTime(at).slice(0, 5)}`;
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
