import type { ReadCell, ReadSheet } from "./schema";
import { readXml } from "./worker.xml";
import { FileRefused, openParts, type Parts } from "./worker.zip";

/** What stands in the cells of a workbook; a file with anything else in it is refused. */

const MOST_SHEETS = 20;
const MOST_ROWS = 2_000;
const MOST_CELLS = 20_000;
/** with the blank ones, which only carry a look */
const MOST_CELLS_SEEN = 100_000;
/** Characters in all cells together: thousands of cells may share one long text. */
const MOST_TEXT = 6_000_000;

/**
 * Reads every sheet. exceljs is not asked: it spreads merged and validated ranges out cell by cell, so that a few
 * bytes cost minutes.
 * @throws FileRefused
 */
export async function readBook(bytes: Buffer): Promise<ReadSheet[]> {
  const parts = await openParts(bytes);
  if (!parts.has("[Content_Types].xml")) throw new FileRefused("NOT_XLSX");
  if (/macroEnabled/i.test(await parts.text("[Content_Types].xml"))) throw new FileRefused("MACRO");
  const workbook = [...(await related(parts, "", "officeDocument")).values()][0];
  if (!workbook?.endsWith(".xml")) throw new FileRefused("NOT_XLSX");
  const targets = await related(parts, workbook, "worksheet");
  const sheets = sheetsOf(await parts.text(workbook));
  const [strings] = (await related(parts, workbook, "sharedStrings")).values();
  const shared = strings ? stringsOf(await parts.text(strings)) : [];
  const read: ReadSheet[] = [];
  for (const { name, relation } of sheets) {
    const target = targets.get(relation);
    if (!target) throw new FileRefused("EMBEDDED", name);
    read.push(sheetOf(name, await parts.text(target), shared));
  }
  return read;
}

/** The parts that a part names in its relations, of one type, by the relation's id. */
async function related(parts: Parts, from: string, type: string): Promise<Map<string, string>> {
  const slash = from.lastIndexOf("/") + 1;
  const folder = from.slice(0, slash);
  const file = `${folder}_rels/${from.slice(slash)}.rels`;
  const found = new Map<string, string>();
  if (!parts.has(file)) throw new FileRefused("NOT_XLSX");
  readXml(await parts.text(file), {
    open(name, { Type = "", Target = "", Id = "", TargetMode }) {
      if (name !== "Relationship" || TargetMode === "External" || !Type.endsWith(`/${type}`)) return;
      found.set(Id, Target.startsWith("/") ? Target.slice(1) : folder + Target);
    },
  });
  return found;
}

function sheetsOf(document: string): { name: string; relation: string }[] {
  const sheets: { name: string; relation: string }[] = [];
  readXml(document, {
    open(element, { name = "", state = "visible", id = "" }) {
      if (element === "externalReference") throw new FileRefused("EXTERNAL_LINK");
      if (element !== "sheet") return;
      if (state !== "visible") throw new FileRefused("HIDDEN_SHEET", name);
      sheets.push({ name, relation: id });
    },
  });
  if (sheets.length > MOST_SHEETS) throw new FileRefused("TOO_LARGE_INSIDE");
  return sheets;
}

/** Text that is plain or pieced together from runs; how Asian scripts are pronounced is left out. */
function textReader() {
  let text = "";
  let inside = false;
  let spoken = false;
  return {
    start: () => {
      text = "";
    },
    open: (name: string) => {
      if (name === "t") inside = true;
      if (name === "rPh") spoken = true;
    },
    close: (name: string) => {
      if (name === "t") inside = false;
      if (name === "rPh") spoken = false;
    },
    text: (piece: string) => {
      if (inside && !spoken) text += piece;
    },
    take: () => unescaped(text),
  };
}

/** Excel writes what XML cannot hold as _x000B_. */
function unescaped(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function stringsOf(document: string): string[] {
  const strings: string[] = [];
  const reader = textReader();
  readXml(document, {
    open(name) {
      if (name === "si") reader.start();
      reader.open(name);
    },
    text: reader.text,
    close(name) {
      reader.close(name);
      if (name === "si") strings.push(reader.take());
    },
  });
  return strings;
}

function sheetOf(sheet: string, document: string, shared: readonly string[]): ReadSheet {
  const cells: Record<string, ReadCell> = {};
  const inline = textReader();
  let [rows, filled, written, seen, row, column] = [0, 0, 0, 0, 0, 0];
  let address = "";
  let type = "";
  let value = "";
  let inValue = false;
  let merged: string | null = null;
  const keep = (): void => {
    const text = cellText(type, value, shared, inline.take);
    if (text === "") return;
    filled += 1;
    if (filled > MOST_CELLS) throw new FileRefused("TOO_MANY_ROWS", sheet);
    written += text.length;
    if (written > MOST_TEXT) throw new FileRefused("TOO_LARGE_INSIDE");
    cells[address] = { text, number: type === "n" };
  };
  readXml(document, {
    open(name, attributes) {
      if (name === "row") {
        rows += 1;
        if (rows > MOST_ROWS) throw new FileRefused("TOO_MANY_ROWS", sheet);
        row = Number(attributes.r ?? row + 1);
        column = 0;
      } else if (name === "c") {
        seen += 1;
        if (seen > MOST_CELLS_SEEN) throw new FileRefused("TOO_MANY_ROWS", sheet);
        // Programs may leave the address out where it follows from the one before.
        column += 1;
        address = attributes.r ?? `${letters(column)}${row}`;
        if (!/^[A-Z]{1,3}\d{1,7}$/.test(address)) throw new FileRefused("DAMAGED");
        column = numberOf(address.replace(/\d+$/, ""));
        [type, value] = [attributes.t ?? "n", ""];
        inline.start();
      } else if (name === "v") inValue = true;
      else if (name === "f") throw new FileRefused("FORMULA", `${sheet}!${address}`);
      else if (name === "mergeCell") merged ??= attributes.ref ?? "";
      inline.open(name);
    },
    text(piece) {
      if (inValue) value += piece;
      else inline.text(piece);
    },
    close(name) {
      inline.close(name);
      if (name === "v") inValue = false;
      if (name === "c") keep();
    },
  });
  return { name: sheet, cells, merged };
}

function cellText(type: string, value: string, shared: readonly string[], inline: () => string): string {
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "inlineStr") return inline();
  if (type === "b") return value === "1" ? "TRUE" : "FALSE";
  return type === "str" ? unescaped(value) : value;
}

function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : "") + String.fromCharCode(65 + ((column - 1) % 26));
}

function numberOf(column: string): number {
  return [...column.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
