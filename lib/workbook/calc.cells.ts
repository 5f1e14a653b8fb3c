import { Decimal } from "decimal.js";
import { formatNumber, parseNumber } from "@/lib/format";
import { ratingLabels } from "@/lib/resolution/labels";
import type { Slot } from "./calc.slots";
import type { CellModel } from "./schema";

/** Single cells of the workbook. */

const POINTS_PER_LINE = 14;
/** Columns are as wide as so many digits; letters are narrower. */
const LETTERS_PER_DIGIT = 1.15;
const TALLEST_ROW = 400;

export const head = (value: string): CellModel => ({ value, look: "head" });
export const locked = (value: string): CellModel => ({ value, look: "locked" });

/** Rows grow with what is in them; a row that is still blank leaves room to print and to write. */
export function heightFor(
  cells: readonly (CellModel | null)[],
  widths: readonly number[],
  least: number,
): number {
  const lines = cells.map((cell, column) =>
    String(cell?.value ?? "")
      .split("\n")
      .reduce(
        (sum, line) =>
          sum + Math.max(1, Math.ceil(line.length / ((widths[column] ?? 10) * LETTERS_PER_DIGIT))),
        0,
      ),
  );
  return Math.min(TALLEST_ROW, Math.max(least, ...lines.map((count) => count * POINTS_PER_LINE + 4)));
}

/** A cell of the unit's own, open unless the report is locked. */
export function input(slot: Slot, typed: string, open: boolean, prompt: string): CellModel {
  const { look } = slot;
  const value = look === "number" ? numeric(typed) : look === "rating" ? ratingText(typed) : typed;
  if (!open)
    return { value, look: "locked", ...(look === "number" && value !== "" ? { format: exact(typed) } : {}) };
  return {
    value,
    look,
    open,
    prompt: { title: slot.title.slice(0, 32), text: prompt.slice(0, 250) },
    ...(look === "rating" ? { list: Object.values(ratingLabels) } : {}),
  };
}

function ratingText(code: string): string {
  return ratingLabels[code as keyof typeof ratingLabels] ?? "";
}

/** A number where Excel keeps all its digits (15), the Vietnamese text where it would not. */
function numeric(typed: string): number | string {
  const parsed = parseNumber(typed);
  return parsed.ok && new Decimal(parsed.value).precision() <= 15 ? Number(parsed.value) : typed;
}

/** A figure to compare with, shown as exactly as it is stored. */
export function lockedFigure(figure: string | null | undefined): CellModel {
  if (!figure) return locked("");
  const typed = formatNumber(figure, 6);
  return { value: numeric(typed), look: "locked", format: exact(typed) };
}

/** Excel's name for as many digits after the comma as there are. */
function exact(typed: string): string {
  const decimals = typed.split(",")[1]?.length ?? 0;
  return decimals ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}
