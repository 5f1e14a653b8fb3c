import { Decimal } from "decimal.js";
import { KEPT_DECIMALS } from "@/lib/measure/calc";
import { ratingLabels } from "@/lib/resolution/labels";
import { csvOf, csvTime } from "@/lib/workspace/calc";
import { absenceDetail, absenceLabels } from "./labels";
import type { FigureDetail } from "./queries.measure";
import type { TaskFigure } from "./queries.task";
import type { AbsenceState } from "./schema";

/** A decimal as Vietnamese spreadsheets read it, without grouping; a rate to as many digits as are kept of a figure. */
const number = (value: string | null) =>
  value === null ? "" : new Decimal(value).toDecimalPlaces(KEPT_DECIMALS).toFixed().replace(".", ",");

/** The units of a figure and the missing ones as CSV. */
export function figureCsv({ measure, year, shown, missing }: FigureDetail): string {
  const ratio = measure.kind === "RATIO";
  const counts = (numerator: string | null, denominator: string | null) =>
    ratio ? [number(numerator), number(denominator)] : [];
  const rows = shown.map((unit) => [
    unit.label,
    unit.code,
    String(year),
    ...counts(unit.numerator, unit.denominator),
    number(unit.value),
    unit.from.map(({ period, version }) => `${period.label} (bản ${version})`).join("; "),
    unit.from.map(({ approvedAt }) => csvTime(approvedAt)).join("; "),
    unit.from.map(({ approvedBy }) => approvedBy ?? "").join("; "),
    "Có số liệu",
  ]);
  const absent = missing.map(({ label, code, states }) => [
    label,
    code,
    String(year),
    ...counts(null, null),
    ...["", "", "", ""],
    whyText(states),
  ]);
  const heads = ratio ? [measure.numeratorLabel ?? "", measure.denominatorLabel ?? ""] : [];
  const columns = ["Đơn vị", "Mã đơn vị", "Năm", ...heads, `Số liệu (${measure.unit})`];
  return csvOf([...columns, "Theo báo cáo", "Duyệt lúc", "Người duyệt", "Tình trạng"], [...rows, ...absent]);
}

/** The units of a task's figures in a period and the missing ones as CSV. */
export function taskFigureCsv({ period, shown, missing }: TaskFigure): string {
  const rows = shown.map(({ label, code, progress, rating, source }) => [
    ...[label, code, period.label, number(progress), ratingLabels[rating]],
    ...(source
      ? [String(source.version), csvTime(source.approvedAt), source.approvedBy ?? ""]
      : ["", "", ""]),
    "Có số liệu",
  ]);
  const absent = missing.map(({ label, code, states }) => [
    ...[label, code, period.label],
    ...["", "", "", "", ""],
    whyText(states),
  ]);
  const columns = ["Đơn vị", "Mã đơn vị", "Kỳ", "Tiến độ (%)", "Đánh giá của Văn phòng"];
  return csvOf([...columns, "Bản", "Duyệt lúc", "Người duyệt", "Tình trạng"], [...rows, ...absent]);
}

function whyText(states: readonly AbsenceState[]): string {
  const said = states.map((state) => [absenceLabels[state.kind], absenceDetail(state)].filter(Boolean));
  return said.map((parts) => parts.join(": ")).join("; ");
}
