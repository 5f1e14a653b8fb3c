import { Decimal } from "decimal.js";
import { formatNumber } from "@/lib/format";
import { KEPT_DECIMALS } from "@/lib/measure/calc";
import { rateOf, sumOfParts } from "@/lib/publication/calc";
import { figureText, formulaText, inSentence } from "@/lib/resolution/labels";
import type { MeasureFacts } from "@/lib/resolution/schema";
import type { AbsenceKind, AbsenceState, Check, Rollup, Sums } from "./schema";

/** The words of calculated figures. */

type Counted = Pick<MeasureFacts, "kind" | "unit">;
type Stored = Pick<Rollup, "value" | "numerator" | "denominator"> | null;

/** A published sum as one number; null without one, and over a denominator of 0. */
export function totalOf({ kind, unit }: Counted, sums: Stored): Decimal | null {
  if (!sums) return null;
  if (kind !== "RATIO") return new Decimal(sums.value ?? 0);
  const figure = {
    numerator: new Decimal(sums.numerator ?? 0),
    denominator: new Decimal(sums.denominator ?? 0),
  };
  return rateOf(figure, unit);
}

/**
 * A year's figure as it is published: "65,36 %"; null while there is none.
 * @param rollups of the measure itself, or of each of its parts
 */
export function publishedText(measure: Counted, rollups: readonly Stored[]): string | null {
  const value = sumOfParts(rollups.map((rollup) => totalOf(measure, rollup))).value;
  return value && figureText(value.toFixed(), measure.unit);
}

/** "25.455/38.945"; null for what is no ratio. */
export function sumsOfText({ kind }: Counted, sums: Stored): string | null {
  if (kind !== "RATIO" || !sums) return null;
  return `${exact(sums.numerator)}/${exact(sums.denominator)}`;
}

type Explained = {
  measure: MeasureFacts;
  rollup: Stored;
  /** of a measure that is added up from others */
  parts: readonly { measure: MeasureFacts; rollup: Stored }[];
  /** the units' own values, where they are few */
  values: readonly (string | null)[];
  total: number;
  /** the one body that reports it, if it is one */
  reporter: string | null;
};

/** The formula in words: "Σ số người tham gia / Σ dân số". */
export function formulaWords({ measure, parts, reporter }: Explained): string {
  return formulaText({ ...measure, partCodes: parts.map((part) => part.measure.code), reporter });
}

/** The formula with the year's numbers in it: "25.455/38.945 = 65,36 %"; null while there is no figure. */
export function formulaNumbers({ measure, rollup, parts, values, total }: Explained): string | null {
  if (parts.length > 0) {
    const published = publishedText(
      measure,
      parts.map((part) => part.rollup),
    );
    const known = parts.map((part) => exact(totalOf(part.measure, part.rollup)?.toFixed() ?? null));
    return published && `${known.join(" + ")} = ${published}`;
  }
  const published = publishedText(measure, [rollup]);
  if (!published || total === 0) return null;
  const sums = sumsOfText(measure, rollup);
  if (sums) return `${sums} = ${published}`;
  if (total === 1 || measure.kind === "LEVEL") return published;
  const addends = values.length > 0 ? values.map(exact).join(" + ") : `Σ của ${formatNumber(total)} đơn vị`;
  return `${addends} = ${published}`;
}

/** A figure to its last digit; "chưa có" for none. */
function exact(value: string | null): string {
  return value === null ? "chưa có" : formatNumber(value, KEPT_DECIMALS);
}

/** Whether the list and the publication agree, with both numbers. */
export function checkText(measure: Counted, { agrees, listed, published }: Check): string {
  const [ours, theirs] = [saidSums(measure, listed), saidSums(measure, published)];
  if (agrees) return `Cộng lại danh sách bên dưới được ${ours}, khớp số đang công bố.`;
  return `Cộng lại danh sách bên dưới được ${ours}, nhưng số đang công bố là ${theirs}. Báo quản trị viên của Cổng kiểm tra trước khi dùng số này.`;
}

function saidSums(measure: Counted, sums: Sums): string {
  const value = sumsOfText(measure, sums) ?? exact(sums.value);
  return `${value} từ ${formatNumber(sums.units)} đơn vị`;
}

export const absenceLabels: Record<AbsenceKind, string> = {
  NOT_SENT: "Chưa nộp",
  WITHDRAWN: "Đơn vị đã rút lại",
  WAITING: "Chờ duyệt",
  SENT_BACK: "Đã trả lại",
  WITHHELD: "Đã duyệt, không công khai",
  BLANK: "Đã duyệt, để trống số liệu này",
  NOT_ASSIGNED: "Chưa được giao nhiệm vụ này",
  NOT_DUE: "Chưa đến kỳ báo cáo",
};

export const absenceTones: Record<AbsenceKind, "none" | "info" | "warn" | "bad"> = {
  NOT_SENT: "none",
  WITHDRAWN: "none",
  WAITING: "info",
  SENT_BACK: "bad",
  WITHHELD: "warn",
  BLANK: "warn",
  NOT_ASSIGNED: "none",
  NOT_DUE: "none",
};

/** The periods of a state and its reason: "Quý I/2023, quý II/2023. Lý do: …" */
export function absenceDetail({ periods, reason }: AbsenceState): string {
  const when = periods.map((label, index) => (index === 0 ? label : inSentence(label))).join(", ");
  return reason ? `${when}. Lý do: ${reason}` : when;
}

/** A measure as it is headed: "9. Tỷ lệ tham gia bảo hiểm y tế". */
export function measureHeading({ code, label }: Pick<MeasureFacts, "code" | "label">): string {
  return `${code}. ${label}`;
}
