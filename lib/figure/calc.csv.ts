import { Decimal } from "decimal.js";
import { KEPT_DECIMALS } from "@/lib/measure/calc";
import { csvOf, csvTime } from "@/lib/workspace/calc";
import { absenceDetail, absenceLabels } from "./labels";
import type { FigureDetail } from "./queries.measure";

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
    states
      .map((state) => [absenceLabels[state.kind], absenceDetail(state)].filter(Boolean).join(": "))
      .join("; "),
  ]);
  const heads = ratio ? [measure.numeratorLabel ?? "", measure.denominatorLabel ?? ""] : [];
  const columns = ["Đơn vị", "Mã đơn vị", "Năm", ...heads, `Số liệu (${measure.unit})`];
  return csvOf([...columns, "Theo báo cáo", "Duyệt lúc", "Người duyệt", "Tình trạng"], [...rows, ...absent]);
}
