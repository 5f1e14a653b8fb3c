import { Decimal } from "decimal.js";
import { formatNumber, parseNumber } from "@/lib/format";
import { figureText, measureTitle } from "@/lib/measure/calc";
import { type FormMeasure, measureField } from "@/lib/measure/schema";
import { ratingLabels } from "@/lib/resolution/labels";
import { toFields } from "@/lib/submission/calc";
import { fieldHints, fieldLabels, fieldReaders, readerLabels } from "@/lib/submission/labels";
import { type Content, textFields } from "@/lib/submission/schema";
import { columnsOf, figureColumns, HEAD, type Slot, slotsOf, taskKey, textColumns } from "./calc.slots";
import { previousMark, stampLabel } from "./labels";
import { type Book, type BookTask, type CellModel, FORMAT, type SheetModel, sheetNames } from "./schema";

/** What the workbook of a unit looks like, cell by cell. */

const POINTS_PER_LINE = 15;
const TALLEST_ROW = 400;

/**
 * @param stamp the signed stamp
 * @param madeAt "08:00 ngày 16/06/2023"
 */
export function sheetsOf(book: Book, stamp: string, madeAt: string): SheetModel[] {
  return [guide(book), figures(book), texts(book), info(book, stamp, madeAt)];
}

const plain = (value: string): CellModel => ({ value, look: "plain" });
const head = (value: string): CellModel => ({ value, look: "head" });
const locked = (value: string): CellModel => ({ value, look: "locked" });
const heading = (book: Book, name: string) =>
  ({
    height: 26,
    cells: [{ value: `${name} – ${book.unit.name} – ${book.period.label}`, look: "title" }],
  }) as const;

/** Rows grow with what is in them; a row that is still blank leaves room to print and to write. */
function heightFor(cells: readonly (CellModel | null)[], widths: readonly number[], least: number): number {
  const lines = cells.map((cell, column) =>
    String(cell?.value ?? "")
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / (widths[column] ?? 10))), 0),
  );
  return Math.min(TALLEST_ROW, Math.max(least, ...lines.map((count) => count * POINTS_PER_LINE + 4)));
}

function guide({ unit, period }: Book): SheetModel {
  const lines = [
    "1. Trang “Số liệu”: nhập số của từng chỉ tiêu. Trang “Tình hình”: nhập tiến độ, tự đánh giá và nội dung của từng nhiệm vụ.",
    "2. Chỉ nhập vào ô nền vàng nhạt. Ô nền xám là thông tin để đối chiếu và đã khóa; không thêm, xóa, gộp dòng, cột hay trang tính.",
    "3. Số nhập theo cách viết Việt Nam: 1.234,5. Nếu máy dùng dấu chấm làm dấu thập phân, xem kỹ số ở bước xem trước. Không dùng công thức.",
    "4. Xuống dòng trong ô: Alt + Enter. Để trống ô chưa có số liệu; không ghi “0” thay cho “chưa có”.",
    "5. Lưu tệp dạng .xlsx, mở cổng, vào đúng kỳ báo cáo, chọn “Nhập từ Excel”, tải tệp lên và xem trước. Chỉ khi đồng chí xác nhận, nội dung mới được lưu vào bản nháp; việc gửi báo cáo vẫn làm trên cổng.",
    "6. Không nhập bí mật nhà nước, không nhập thông tin định danh của người dân.",
  ];
  const fields = (["progressPercent", "selfRating", ...textFields] as const).map((field) => [
    fieldLabels[field],
    readerLabels[fieldReaders[field]],
    fieldHints[field],
  ]);
  return {
    name: sheetNames.guide,
    widths: [34, 14, 92],
    rows: [
      { height: 26, cells: [{ value: `Mẫu báo cáo ${period.label} – ${unit.name}`, look: "title" }] },
      { height: 8, cells: [] },
      ...lines.map((line) => ({ height: 20, cells: [{ value: line, look: "line" } as const] })),
      { height: 12, cells: [] },
      { height: 22, cells: ["Mục", "Người đọc", "Cách nhập"].map(head) },
      ...fields.map((cells) => ({ height: 20, cells: cells.map(locked) })),
      {
        height: 20,
        cells: [
          "Số liệu chỉ tiêu",
          readerLabels.public,
          "Tổng hợp công khai sau khi duyệt; phần giải thích là nội bộ.",
        ].map(locked),
      },
    ],
  };
}

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
    "Nhập vào ô nền vàng nhạt. Ô xám đã khóa. Chỉ tiêu tỷ lệ nhập tử số và mẫu số, cổng tự tính tỷ lệ.";
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
      return locked([key, task.title, task.editable ? "Kỳ này" : "Kỳ này (đã khóa)"][column] ?? "");
    });
    const row = (cells: CellModel[], least: number) => ({ height: heightFor(cells, widths, least), cells });
    return [...(old ? [row(old, 30)] : []), row(present, 120)];
  });
  const note =
    "Dòng “(kỳ trước)” để đối chiếu, đã khóa. Cột ghi “Công khai” được đăng cho người dân đọc sau khi duyệt.";
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
        cells: [{ value: "Cổng dùng trang này để nhận ra mẫu. Không sửa, không xóa.", look: "line" }],
      },
      ...facts.map((cells) => ({
        height: heightFor(cells.map(plain), [24, 90], 20),
        cells: cells.map(locked),
      })),
    ],
  };
}

/** What the form would show. */
function fieldsOf(task: BookTask): Record<string, string> {
  return task.stored ? toFields(task.stored.content, task.measures) : {};
}

function input(slot: Slot, typed: string, open: boolean, prompt: string): CellModel {
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

function lockedFigure(figure: string | null | undefined): CellModel {
  if (!figure) return locked("");
  const typed = formatNumber(figure, 6);
  return { value: numeric(typed), look: "locked", format: exact(typed) };
}

/** Excel's name for as many digits after the comma as there are. */
function exact(typed: string): string {
  const decimals = typed.split(",")[1]?.length ?? 0;
  return decimals ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}
