import type { PlacedTable, Table } from "./schema";
import { inWorker } from "./worker.start";

/** Tables as a workbook: what a page shows, to take away. */

const LONGEST_NAME = 31;
const NARROWEST = 9;
const WIDEST = 60;

/**
 * Writes one sheet per table, each printing on A4 across, fitted to its width.
 * @throws WorkerExhausted, WorkersBusy
 */
export async function writeTables(tables: Table[]): Promise<Buffer> {
  const names = sheetNamesOf(tables.map(({ name }) => name));
  const placed = tables.map(
    (table, index): PlacedTable => ({ ...table, name: names[index] ?? "", widths: widthsOf(table) }),
  );
  return Buffer.from(await inWorker<Uint8Array>({ kind: "tables", tables: placed }));
}

/** Names of sheets as spreadsheets take them: at most 31 characters, none of []:*?/\, no two alike. */
export function sheetNamesOf(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const safe = bare(name.replace(/[[\]:*?/\\\p{C}]/gu, " ").replace(/\s+/g, " ")) || "Trang";
    for (let count = 1; ; count++) {
      const mark = count === 1 ? "" : ` (${count})`;
      // Cut by characters: half of an emoji is no text.
      const candidate = bare(cut(safe, LONGEST_NAME - mark.length)) + mark;
      // Excel keeps "History" for itself and does not tell capitals apart.
      const key = candidate.toLowerCase();
      if (key === "history" || taken.has(key)) continue;
      taken.add(key);
      return candidate;
    }
  });
}

/** No blank and no apostrophe at either end. */
function bare(name: string): string {
  return name.replace(/^[\s']+|[\s']+$/g, "");
}

function cut(text: string, most: number): string {
  let kept = "";
  for (const character of text) {
    if (kept.length + character.length > most) break;
    kept += character;
  }
  return kept;
}

/** Titles above the last heading row may run over their neighbours, so they do not count. */
function widthsOf({ rows, heads, widths = [] }: Table): number[] {
  const longest: number[] = [];
  for (const row of rows.slice(Math.max(0, heads - 1)))
    row.forEach((cell, column) => {
      const length = cell instanceof Date ? 16 : longestLine(String(cell ?? ""));
      longest[column] = Math.max(longest[column] ?? NARROWEST, Math.min(WIDEST, length + 2));
    });
  return Array.from(longest, (width = NARROWEST, column) => widths[column] ?? width);
}

function longestLine(text: string): number {
  return text.split("\n").reduce((most, line) => Math.max(most, line.length), 0);
}
