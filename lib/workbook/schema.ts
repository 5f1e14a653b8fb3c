import type { FormFields, FormMeasure } from "@/lib/measure/schema";
import type { ErrorCode } from "@/lib/result";
import type { Content } from "@/lib/submission/schema";

/** The workbook of one unit and one period: what goes into it, what comes back, and how much of it. */

/** Raised when sheets, columns or keys change: an older workbook is then refused. */
export const FORMAT = 1;

/** Bytes of an uploaded file; below the limit of a form's body in next.config.js. */
export const LARGEST_FILE = 1_500_000;
/** Bytes of changed texts that one confirmation may carry, below the same limit. */
export const LARGEST_CHANGE = 1_000_000;

export const sheetNames = {
  guide: "Hướng dẫn",
  figures: "Số liệu",
  texts: "Tình hình",
  stamp: "Thông tin",
} as const;

/** A task as the workbook holds it. */
export type BookTask = {
  slug: string;
  title: string;
  kind: "KEY" | "BREAKTHROUGH";
  ordinal: number;
  measures: FormMeasure[];
  /** what is stored now; null when nothing is */
  stored: { revision: number; content: Content } | null;
  /** what was sent last for an earlier period */
  previous: { period: string; content: Content } | null;
  editable: boolean;
};

export type Book = {
  unit: { code: string; name: string };
  period: { code: string; label: string };
  tasks: BookTask[];
};

/** Which state of which reports a workbook was made from; signed, so that it cannot be made up. */
export type Stamp = {
  format: number;
  unit: string;
  period: string;
  /** by task: the stored revision, and a digest of the content the workbook was filled with */
  tasks: Record<string, { revision: number | null; digest: string }>;
};

export type CellLook = "title" | "line" | "plain" | "head" | "locked" | "off" | "number" | "text" | "rating";

/** One cell to be written. Whatever its text begins with, it is text. */
export type CellModel = {
  value: string | number;
  look: CellLook;
  /** unlocked: the unit writes here */
  open?: boolean;
  /** how a number is shown, where its look does not say */
  format?: string;
  prompt?: { title: string; text: string };
  /** what may be chosen */
  list?: readonly string[];
};

/** One sheet to be written, free of what it is about. */
export type SheetModel = {
  name: string;
  widths: readonly number[];
  /** the row with the names of the columns: stays in view and is printed on every page */
  headRow?: number;
  frozenColumns?: number;
  rows: readonly { height?: number; cells: readonly (CellModel | null)[] }[];
};

/** A cell of a table: text stays text, whatever it begins with; a moment is shown in Asia/Ho_Chi_Minh. */
export type TableCell = string | number | Date | null;
export type Table = {
  name: string;
  rows: TableCell[][];
  /** how many rows at the top are headings: bold, in view while scrolling, printed on every page */
  heads: number;
  /** in digits, by column; from the content where it is missing */
  widths?: number[];
};
/** A table whose name a spreadsheet takes and whose columns have a width. */
export type PlacedTable = Table & { widths: number[] };

/** A cell that was read: text as it stands, or a number in Excel's own spelling ("1234.5", "1E-3"). */
export type ReadCell = { text: string; number: boolean };
/** By address ("H5"); blank cells are missing. */
export type ReadSheet = { name: string; cells: Record<string, ReadCell>; merged: string | null };

/** Why a file is refused before anybody looks at what it says; `where` names a sheet or a cell. */
export const fileRefusals = [
  "NOT_XLSX",
  "OLD_OR_ENCRYPTED",
  "DAMAGED",
  "TOO_LARGE",
  "TOO_LARGE_INSIDE",
  "TOO_MANY_ROWS",
  "MACRO",
  "EXTERNAL_LINK",
  "EMBEDDED",
  "HIDDEN_SHEET",
  "FORMULA",
  "TOO_SLOW",
  "BUSY",
] as const;
export type FileRefusal = (typeof fileRefusals)[number];
export type ReadResult = { ok: true; sheets: ReadSheet[] } | { ok: false; code: FileRefusal; where: string };

/** Something wrong at a place: `where` is "Số liệu!H5", a sheet, or "". */
export type Problem = { where: string; message: string };

export type Change = {
  field: string;
  label: string;
  where: string;
  /** as the form shows it */
  before: string;
  after: string;
};

export type TaskPreview = {
  slug: string;
  title: string;
  /** somebody saved it after the download: it is not written */
  stale: boolean;
  revision: number | null;
  changes: Change[];
};

export type Preview = {
  tasks: TaskPreview[];
  /** tasks that take no changes now (sent, approved); `touched` when the file has some all the same */
  locked: { title: string; touched: boolean }[];
  errors: Problem[];
};

/** What the confirmation carries for one task: the fields that change and the revision they were seen at. */
export type TaskChange = { slug: string; revision: number | null; fields: FormFields };

/** What became of one task at the confirmation. */
export type Outcome = { slug: string; title: string; code: ErrorCode | "SAVED"; fields: number };
