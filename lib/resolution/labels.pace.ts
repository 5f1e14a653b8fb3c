import { Decimal } from "decimal.js";
import type { Needed, NoPace, Projected } from "./calc.pace";
import { figureText } from "./labels";
import type { Operator } from "./schema";

type Known<T extends { known: boolean }> = Extract<T, { known: true }>;
type Said = { unit: string; operator: Operator };

const goalVerbs: Record<Operator, string> = {
  ">=": "Muốn đạt",
  ">": "Muốn vượt",
  "<=": "Muốn không quá",
  "<": "Muốn dưới",
};

/** A difference of a share is said in points, everything else in the measure's own unit. */
export function differenceText(value: Decimal, unit: string): string {
  return figureText(value.toFixed(), unit === "%" ? "điểm %" : unit);
}

/**
 * "Muốn đạt 80 % vào cuối năm 2025 cần tăng 1,2 điểm % mỗi năm từ nay." Amounts are rounded up, so that whoever keeps
 * to them arrives.
 * @param lacking what is not complete ("Số liệu mới có của 5/7 đơn vị"); null says nothing of it
 */
export function neededText(needed: Known<Needed>, { unit, operator }: Said, lacking: string | null): string {
  const { amount, span, goal, by, since, atMost, addsUp } = needed;
  const size = roundedUp(amount.abs());
  const difference = differenceText(size, unit);
  const end = span === "REST_OF_YEAR" ? `trong năm ${by}` : `vào cuối năm ${by}`;
  // A mean fall is asked for as "at least", and leads downwards.
  const falls = amount.isNegative() && (operator === ">=" || operator === ">");
  const said = `${falls ? "Muốn giảm còn" : goalVerbs[operator]} ${figureText(goal.toFixed(), unit)} ${end}`;
  const caution = needed.complete || !lacking ? "" : ` ${lacking} nên mức này có thể thay đổi.`;
  if (atMost) return `${said} thì từ nay chỉ còn ${difference}${perYear(span)}.${caution}`;
  if (span === "REST_OF_YEAR") return `${said} cần thêm ${difference} từ nay đến hết năm.${caution}`;
  if (size.isZero()) return `${said} cần cao hơn mức hiện tại, dù chỉ một chút.${caution}`;
  const moment = since.isInteger() ? `kể từ cuối năm ${since.minus(1)}` : "từ nay";
  const verb = addsUp ? "thêm" : amount.isNegative() ? "giảm" : "tăng";
  return `${said} cần ${verb} ${difference} mỗi năm ${moment}.${caution}`;
}

/** "Nếu giữ nhịp này (tăng 0,8 điểm % mỗi năm, tính từ cuối năm 2020 đến nay), đến cuối năm 2025 đạt khoảng 79 %." */
export function projectedText(
  projected: Known<Projected>,
  { unit }: Pick<Said, "unit">,
  lacking: string | null,
): string {
  const { value, perYear: pace, from, by, since } = projected;
  const moved = pace.isZero()
    ? "không đổi"
    : `${pace.isNegative() ? "giảm" : "tăng"} ${differenceText(pace.abs(), unit)} mỗi năm`;
  const end = since.isInteger() ? `cuối năm ${since.minus(1)}` : "nay";
  const caution = projected.complete || !lacking ? "" : ` ${lacking} nên đây chỉ là ước tính.`;
  return (
    `Nếu giữ nhịp này (${moved}, tính từ cuối năm ${from} đến ${end}), ` +
    `đến cuối năm ${by} đạt khoảng ${figureText(value.toFixed(), unit, 1)}.${caution}`
  );
}

/** Why the pace is not said; null where the standing says it already. */
export const noNeededTexts: Record<NoPace, string | null> = {
  NO_DATA: null,
  NO_TARGET: null,
  NO_ASSIGNED_FIGURE: null,
  NO_BASELINE: null,
  NO_PREVIOUS_YEAR: null,
  REACHED: "Mục tiêu đã đạt; từ nay cần giữ vững.",
  MISSED: "Đã vượt giới hạn của mục tiêu.",
  TIME_OVER: null,
  YEARLY: "Mục tiêu tính riêng cho từng năm nên không có nhịp chung đến cuối nhiệm kỳ.",
  ONE_POINT: null,
  INCOMPLETE: null,
};

/** Why nothing is projected; null where it needs no word. */
export const noProjectionTexts: Record<NoPace, string | null> = {
  ...noNeededTexts,
  REACHED: null,
  MISSED: null,
  YEARLY: null,
  ONE_POINT: "Mới có số liệu của một thời điểm nên chưa dự kiến được mức cuối nhiệm kỳ.",
  INCOMPLETE: "Số liệu còn thiếu nên chưa dự kiến mức cuối nhiệm kỳ.",
};

function perYear(span: Known<Needed>["span"]): string {
  return span === "PER_YEAR" ? " mỗi năm" : " đến hết năm";
}

function roundedUp(amount: Decimal): Decimal {
  const places = amount.gte(100) ? 0 : 2;
  return amount.toDecimalPlaces(places, Decimal.ROUND_UP);
}
