import { type FormMeasure, measureField } from "@/lib/measure/schema";
import { fieldLabels, fieldReaders, readerLabels } from "@/lib/submission/labels";
import { textFields } from "@/lib/submission/schema";
import { type Book, type BookTask, sheetNames } from "./schema";

/** Which field stands where: rows are known by the key in column A, columns by their title. */

type Part = "numerator" | "denominator" | "value" | "explanation";
type Column = { title: string; width: number; part?: Part; field?: keyof typeof fieldLabels };

/** The row with the titles of the columns, on both sheets. */
export const HEAD = 3;
export const KEY_TITLE = "Mã";

export const figureColumns: readonly Column[] = [
  { title: KEY_TITLE, width: 8 },
  { title: "Nhiệm vụ", width: 26 },
  { title: "Chỉ tiêu", width: 44 },
  { title: "Đơn vị tính", width: 11 },
  { title: "Kỳ trước: tử số", width: 13 },
  { title: "Kỳ trước: mẫu số", width: 13 },
  { title: "Kỳ trước: kết quả", width: 15 },
  { title: "Tử số", width: 15, part: "numerator" },
  { title: "Mẫu số", width: 15, part: "denominator" },
  { title: "Giá trị", width: 15, part: "value" },
  { title: "Giải thích (Nội bộ)", width: 36, part: "explanation" },
];

const titled = (field: keyof typeof fieldLabels, width: number): Column => ({
  title: `${fieldLabels[field]}${field === "progressPercent" ? " (%)" : ""} (${readerLabels[fieldReaders[field]]})`,
  width,
  field,
});

export const textColumns: readonly Column[] = [
  { title: KEY_TITLE, width: 8 },
  { title: "Nhiệm vụ", width: 22 },
  { title: "Kỳ", width: 12 },
  titled("progressPercent", 13),
  titled("selfRating", 16),
  ...textFields.map((field) => titled(field, 32)),
];

export function columnsOf(sheet: string): readonly Column[] {
  return sheet === sheetNames.figures ? figureColumns : textColumns;
}

/** An input cell: in the row of its key, at a column (0 is A). */
export type Slot = {
  sheet: string;
  key: string;
  column: number;
  title: string;
  look: "number" | "text" | "rating";
  task: string;
  field: string;
};

/** "TT3", "ĐP1": a task as column A names it. */
export function taskKey({ kind, ordinal }: Pick<BookTask, "kind" | "ordinal">): string {
  return `${kind === "KEY" ? "TT" : "ĐP"}${ordinal}`;
}

/** Every input cell of a unit's workbook, whether it is open now or not. */
export function slotsOf(book: Book): Slot[] {
  const used = new Map<string, number>();
  return book.tasks.flatMap((task) => [
    ...task.measures.flatMap((measure) => measureSlots(task.slug, measure, keyOf(measure, used))),
    ...textColumns.flatMap(({ field, title }, column): Slot[] => {
      if (!field) return [];
      const look = field === "progressPercent" ? "number" : field === "selfRating" ? "rating" : "text";
      return [{ sheet: sheetNames.texts, key: taskKey(task), column, title, look, task: task.slug, field }];
    }),
  ]);
}

function measureSlots(task: string, measure: FormMeasure, key: string): Slot[] {
  const asked: Part[] = measure.kind === "RATIO" ? ["numerator", "denominator"] : ["value"];
  return figureColumns.flatMap(({ part, title }, column): Slot[] => {
    if (!part || ![...asked, "explanation"].includes(part)) return [];
    const look = part === "explanation" ? "text" : "number";
    const field = measureField(measure.id, part);
    return [{ sheet: sheetNames.figures, key, column, title, look, task, field }];
  });
}

/** The measure's code; another committee may give two indicators the same one. */
function keyOf({ code }: FormMeasure, used: Map<string, number>): string {
  const times = (used.get(code) ?? 0) + 1;
  used.set(code, times);
  return times > 1 ? `${code} (${times})` : code;
}
