import { Decimal } from "decimal.js";
import { formatNumber } from "@/lib/format";
import type { FormFields } from "@/lib/measure/schema";
import { ratingLabels } from "@/lib/resolution/labels";
import type { Rating } from "@/lib/resolution/schema";
import { columnsOf, KEY_TITLE, type Slot, slotsOf, taskKey } from "./calc.slots";
import { layoutLabels, previousMark, stampLabel } from "./labels";
import { type Book, type Problem, type ReadCell, type ReadSheet, sheetNames } from "./schema";

/** From the cells of an uploaded workbook to the fields of the forms. */

const inputSheets = [sheetNames.figures, sheetNames.texts];

/** What stands in the input cells, by task and field, and where. */
export type Reading = { fields: Map<string, FormFields>; where: Map<string, Record<string, string>> };

/** The stamp's text, or "" when there is none. */
export function stampOf(sheets: readonly ReadSheet[]): string {
  const cells = sheets.find(({ name }) => name === sheetNames.stamp)?.cells ?? {};
  const label = Object.entries(cells).find(([, { text }]) => text.trim() === stampLabel)?.[0];
  return (label && cells[label.replace(/^[A-Z]+/, "B")]?.text.trim()) || "";
}

/**
 * Finds every input cell by the key of its row, however rows and sheets are ordered now.
 * @returns what was read; or where the workbook no longer has the shape it was given out with
 */
export function readCells(sheets: readonly ReadSheet[], book: Book): Reading | Problem[] {
  const known: string[] = Object.values(sheetNames);
  const slots = slotsOf(book);
  const reading: Reading = { fields: new Map(), where: new Map() };
  const problems: Problem[] = sheets
    .filter(({ name }) => !known.includes(name))
    .map(({ name }) => ({ where: name, message: layoutLabels.sheetExtra }));
  for (const name of inputSheets) {
    const sheet = sheets.find((candidate) => candidate.name === name);
    if (!sheet) problems.push({ where: "", message: layoutLabels.sheetMissing(name) });
    else
      problems.push(
        ...readSheet(
          sheet,
          book,
          slots.filter((slot) => slot.sheet === name),
          reading,
        ),
      );
  }
  return problems.length > 0 ? problems : reading;
}

function readSheet(sheet: ReadSheet, book: Book, slots: readonly Slot[], reading: Reading): Problem[] {
  const at = (address: string) => `${sheet.name}!${address}`;
  const grid = gridOf(sheet);
  if (sheet.merged) return [{ where: at(sheet.merged), message: layoutLabels.merged }];
  const headRow = [...grid.keys()].find((row) => grid.get(row)?.get(0)?.text.trim() === KEY_TITLE);
  if (headRow === undefined) return [{ where: sheet.name, message: layoutLabels.headMissing }];
  const columns = columnsOf(sheet.name);
  const moved = columns.findIndex(
    ({ title }, column) => grid.get(headRow)?.get(column)?.text.trim() !== title,
  );
  if (moved >= 0) {
    const message = layoutLabels.head(columns[moved]?.title ?? "");
    return [{ where: at(addressOf(moved, headRow)), message }];
  }

  const problems: Problem[] = [];
  const seen = new Set<string>();
  const locked = new Set(book.tasks.map((task) => `${taskKey(task)} ${previousMark}`));
  for (const [row, cells] of grid) {
    const outside = [...cells.keys()].find((column) => column >= columns.length);
    if (outside !== undefined) {
      problems.push({ where: at(addressOf(outside, row)), message: layoutLabels.outside });
    }
    if (row <= headRow) continue;
    const key = cells.get(0)?.text.trim() ?? "";
    if (locked.has(key)) continue;
    const own = slots.filter((slot) => slot.key === key);
    if (own.length === 0) problems.push({ where: at(`A${row}`), message: layoutLabels.unknownRow(key) });
    else if (seen.has(key)) problems.push({ where: at(`A${row}`), message: layoutLabels.doubleRow(key) });
    else problems.push(...readRow(sheet.name, row, cells, own, reading));
    seen.add(key);
  }
  const missing = [...new Set(slots.map(({ key }) => key))].filter((key) => !seen.has(key));
  const lost = missing.map((key) => ({ where: sheet.name, message: layoutLabels.missingRow(key) }));
  return [...problems, ...lost];
}

function readRow(
  sheet: string,
  row: number,
  cells: ReadonlyMap<number, ReadCell>,
  slots: readonly Slot[],
  { fields, where }: Reading,
): Problem[] {
  for (const slot of slots) {
    const typed = fields.get(slot.task) ?? {};
    const places = where.get(slot.task) ?? {};
    typed[slot.field] = typedText(cells.get(slot.column), slot);
    places[slot.field] = `${sheet}!${addressOf(slot.column, row)}`;
    fields.set(slot.task, typed);
    where.set(slot.task, places);
  }
  return columnsOf(sheet).flatMap(({ part, field }, column) => {
    const asked = (!part && !field) || slots.some((slot) => slot.column === column);
    if (asked || !cells.has(column)) return [];
    return [{ where: `${sheet}!${addressOf(column, row)}`, message: layoutLabels.notAsked }];
  });
}

/** Rows and columns (0 is A) of the cells that are not blank, from top to bottom. */
function gridOf({ cells }: ReadSheet): Map<number, Map<number, ReadCell>> {
  const grid = new Map<number, Map<number, ReadCell>>();
  for (const [address, cell] of Object.entries(cells)) {
    if (cell.text.trim() === "") continue;
    const row = Number(address.replace(/^[A-Z]+/, ""));
    const letters = address.replace(/\d+$/, "");
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    grid.set(row, (grid.get(row) ?? new Map()).set(column, cell));
  }
  return new Map([...grid].sort(([a], [b]) => a - b));
}

/** "H5"; the workbook has fewer than 26 columns, whatever lies beyond is only named. */
function addressOf(column: number, row: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? String.fromCharCode(64 + rest) : "") + String.fromCharCode(65 + (column % 26)) + row;
}

/** A cell as it would be typed into the form. */
function typedText(cell: ReadCell | undefined, { look }: Slot): string {
  if (!cell) return "";
  if (look === "rating") {
    const chosen = cell.text.normalize("NFC").trim();
    const found = (Object.entries(ratingLabels) as [Rating, string][]).find(([, label]) => label === chosen);
    return found?.[0] ?? chosen;
  }
  return cell.number ? numberText(cell.text, look === "number") : cell.text;
}

/** Excel counts in 15 digits, and writes the noise behind them into the file. */
function numberText(spelled: string, grouped: boolean): string {
  try {
    const value = new Decimal(spelled).toSignificantDigits(15);
    return grouped ? formatNumber(value, 20) : value.toFixed().replace(".", ",");
  } catch {
    return spelled;
  }
}
