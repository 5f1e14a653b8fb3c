import { Decimal } from "decimal.js";
import { formatNumber } from "@/lib/format";
import { measureTitle } from "@/lib/measure/calc";
import type { FormFields } from "@/lib/measure/schema";
import { ratingLabels } from "@/lib/resolution/labels";
import type { Rating } from "@/lib/resolution/schema";
import type { FieldErrors } from "@/lib/result";
import { toFields } from "@/lib/submission/calc";
import { fieldLabels } from "@/lib/submission/labels";
import { parseDraft } from "@/lib/submission/schema";
import { columnsOf, KEY_TITLE, type Slot, slotsOf, taskKey } from "./calc.slots";
import { layoutLabels, previousMark, stampLabel } from "./labels";
import {
  type Book,
  type BookTask,
  type Change,
  type Preview,
  type Problem,
  type ReadCell,
  type ReadSheet,
  type Stamp,
  sheetNames,
} from "./schema";

/** From the cells of an uploaded workbook to what would change. */

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

/** What is stored, as the form shows it; nothing stored reads as an empty form. */
export function storedFields({ stored, measures }: Pick<BookTask, "stored" | "measures">): FormFields {
  return toFields(stored?.content ?? parseDraft({}, measures).content, measures);
}

/**
 * What the workbook would change.
 * @param digest of a form's fields; tells what was touched since the download
 */
export function previewOf(
  book: Book,
  { fields, where }: Reading,
  stamp: Stamp,
  digest: (fields: FormFields) => string,
): Preview {
  const preview: Preview = { tasks: [], locked: [], errors: [] };
  for (const task of book.tasks) {
    const typed = fields.get(task.slug) ?? {};
    const places = where.get(task.slug) ?? {};
    const read = parseDraft(typed, task.measures);
    const after = { ...toFields(read.content, task.measures), ...pick(typed, Object.keys(read.errors)) };
    const given = stamp.tasks[task.slug];
    const untouched = given !== undefined && digest(after) === given.digest;
    const changes = untouched ? [] : changesOf(task, after, places);
    const { slug, title } = task;
    if (!task.editable) preview.locked.push({ title, touched: changes.length > 0 });
    else if (changes.length > 0) {
      const revision = task.stored?.revision ?? null;
      const stale = given?.revision !== revision;
      preview.tasks.push({ slug, title, stale, revision, changes });
      if (!stale) preview.errors.push(...problemsOf(read.errors, places));
    }
  }
  return preview;
}

function problemsOf(errors: FieldErrors, places: Record<string, string>): Problem[] {
  return Object.entries(errors).map(([field, message]) => ({ where: places[field] ?? "", message }));
}

function changesOf(task: BookTask, after: FormFields, places: Record<string, string>): Change[] {
  const before = storedFields(task);
  return Object.keys(before)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      label: labelOf(field, task),
      where: places[field] ?? "",
      before: before[field] ?? "",
      after: after[field] ?? "",
    }));
}

/** "12b. Ở nông thôn (xã) – tử số": which of a measure's cells it is. */
function labelOf(field: string, { measures }: BookTask): string {
  if (field in fieldLabels) return fieldLabels[field as keyof typeof fieldLabels];
  const [, id, part] = field.split(".");
  const measure = measures.find((candidate) => candidate.id === id);
  if (!measure) return field;
  const parts: Record<string, string | null> = {
    numerator: measure.numeratorLabel,
    denominator: measure.denominatorLabel,
    explanation: "giải thích",
  };
  const said = parts[part ?? ""];
  return said ? `${measureTitle(measure)} – ${said}` : measureTitle(measure);
}

function pick(fields: FormFields, names: readonly string[]): FormFields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? ""]));
}
