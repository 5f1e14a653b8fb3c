import { formatNumber } from "@/lib/format";
import { figureText, measureTitle } from "@/lib/measure/calc";
import { type FormMeasure, measureField } from "@/lib/measure/schema";
import { ratingLabels } from "@/lib/resolution/labels";
import { toFields } from "@/lib/submission/calc";
import { fieldHints, fieldReaders, readerLabels } from "@/lib/submission/labels";
import { type Content, textFields } from "@/lib/submission/schema";
import { head, heightFor, input, locked, lockedFigure } from "./calc.cells";
import { guide } from "./calc.guide";
import { columnsOf, figureColumns, HEAD, type Slot, slotsOf, taskKey, textColumns } from "./calc.slots";
import { previousMark, stampLabel } from "./labels";
import { type Book, type BookTask, type CellModel, FORMAT, type SheetModel, sheetNames } from "./schema";

/** What the workbook of a unit looks like, cell by cell. */

/**
 * @param stamp the signed stamp
 * @param madeAt "08:00 ngày 16/06/2023"
 */
export function sheetsOf(book: Book, stamp: string, madeAt: string): SheetModel[] {
  return [guide(book), figures(book), texts(book), info(book, stamp, madeAt)];
}

const heading = (book: Book, name: string) =>
  ({
    height: 26,
    cells: [{ value: `${name} – ${book.unit.name} – ${book.period.label}`, look: "title" }],
  }) as const;

function figures(book: Book): SheetModel {
  const slots = slotsOf(book);
  const widths = figureColumns.map(({ width }) => width);
  const rows = book.tasks.flatMap((task) => {
    const fields = fieldsOf(task);
    return task.measures.map((measure) => {
      const own = slots.filter(({ field }) =>
        field.startsWith(measureField(measure.id, "value").replace(/value$/, "")),
      );
      const key = own[0]?.key ?? "";
      const past = task.previous?.content.values[measure.id];
      const cells = figureColumns.map(({ part }, column): CellModel => {
        const slot = own.find((candidate) => candidate.column === column);
        if (slot) return input(slot, fields[slot.field] ?? "", task.editable, promptOf(measure, slot));
        if (part) return { value: "", look: "off" };
        return [
          locked(key),
          locked(task.title),
          locked(measureText(measure)),
          locked(measure.unitLabel),
          lockedFigure(past?.numerator),
          lockedFigure(past?.denominator),
          { ...locked(figureText(measure, past) ?? "Chưa có") },
        ][column] as CellModel;
      });
      return { height: heightFor(cells, widths, 34), cells };
    });
  });
  const note =
    "Nhập vào ô nền vàng nhạt. Ô xám đã khoá. Chỉ tiêu tỷ lệ nhập tử số và mẫu số, cổng tự tính tỷ lệ.";
  return sheet(book, sheetNames.figures, note, rows);
}

function measureText(measure: FormMeasure): string {
  const { indicatorTitle, label, numeratorLabel, denominatorLabel } = measure;
  return [
    measureTitle(measure),
    indicatorTitle !== label && indicatorTitle,
    numeratorLabel && `Tử số: ${numeratorLabel}`,
    denominatorLabel && `Mẫu số: ${denominatorLabel}`,
  ]
    .filter(Boolean)
    .join("\n");
}

function promptOf(measure: FormMeasure, { field }: Slot): string {
  if (field.endsWith(".numerator")) return `${measure.numeratorLabel ?? "Tử số"}. Ví dụ: 14210.`;
  if (field.endsWith(".denominator")) return `${measure.denominatorLabel ?? "Mẫu số"}, lớn hơn 0.`;
  if (field.endsWith(".explanation"))
    return "Nội bộ. Một câu, nhất là khi số liệu khác thường; tối đa 500 ký tự.";
  return `Đơn vị tính: ${measure.unitLabel}. Để trống nếu chưa có số liệu.`;
}

function texts(book: Book): SheetModel {
  const slots = slotsOf(book);
  const widths = textColumns.map(({ width }) => width);
  const rows = book.tasks.flatMap((task) => {
    const fields = fieldsOf(task);
    const key = taskKey(task);
    const past = task.previous;
    const before = past ? [key, task.title, past.period, ...contentTexts(past.content)] : null;
    const old = before?.map((value, column) => locked(column === 0 ? `${value} ${previousMark}` : value));
    const present = textColumns.map((_, column): CellModel => {
      const slot = slots.find((candidate) => candidate.key === key && candidate.column === column);
      if (slot) return input(slot, fields[slot.field] ?? "", task.editable, hintOf(slot));
      return locked([key, task.title, task.editable ? "Kỳ này" : "Kỳ này (đã khoá)"][column] ?? "");
    });
    const row = (cells: CellModel[], least: number) => ({ height: heightFor(cells, widths, least), cells });
    return [...(old ? [row(old, 30)] : []), row(present, 120)];
  });
  const note =
    "Dòng “(kỳ trước)” để đối chiếu, đã khoá. Cột ghi “Công khai” được đăng cho người dân đọc sau khi duyệt.";
  return sheet(book, sheetNames.texts, note, rows);
}

function hintOf({ field }: Slot): string {
  const name = field as keyof typeof fieldHints;
  return `${readerLabels[fieldReaders[name]]}. ${fieldHints[name]}`;
}

function contentTexts(content: Content): string[] {
  const progress = content.progressPercent === null ? "" : formatNumber(content.progressPercent);
  const rated = content.selfRating === null ? "" : ratingLabels[content.selfRating];
  return [progress, rated, ...textFields.map((field) => content[field])];
}

function sheet(book: Book, name: string, note: string, rows: SheetModel["rows"]): SheetModel {
  const columns = columnsOf(name);
  return {
    name,
    widths: columns.map(({ width }) => width),
    headRow: HEAD,
    frozenColumns: 2,
    rows: [
      heading(book, name),
      { height: 20, cells: [{ value: note, look: "line" }] },
      { height: 36, cells: columns.map(({ title }) => head(title)) },
      ...rows,
    ],
  };
}

function info({ unit, period }: Book, stamp: string, madeAt: string): SheetModel {
  const facts = [
    ["Đơn vị", unit.name],
    ["Kỳ báo cáo", period.label],
    ["Mẫu lập lúc", madeAt],
    ["Phiên bản mẫu", String(FORMAT)],
    [stampLabel, stamp],
  ];
  return {
    name: sheetNames.stamp,
    widths: [24, 100],
    rows: [
      { height: 26, cells: [{ value: "Thông tin về mẫu", look: "title" }] },
      {
        height: 20,
        cells: [{ value: "Cổng dùng trang này để nhận ra mẫu. Không sửa, không xoá.", look: "line" }],
      },
      ...facts.map((cells) => ({
        height: heightFor(cells.map(locked), [24, 90], 20),
        cells: cells.map(locked),
      })),
    ],
  };
}

/** What the form would show. */
function fieldsOf(task: BookTask): Record<string, string> {
  return task.stored ? toFields(task.stored.content, task.measures) : {};
}
