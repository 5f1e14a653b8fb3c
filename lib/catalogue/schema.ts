import { z } from "zod";
import { cleanText, parseDate } from "@/lib/format";
import { readFigure } from "@/lib/measure/schema";

/** What the administrator types about the catalogue, and where. */

export const cataloguePath = "/quan-tri/danh-muc";

export const taskSteps = ["sua", "phan-cong", "ket-thuc"] as const;
export const measureSteps = ["muc-tieu", "moc-so-sanh", "so-giao", "ket-thuc"] as const;
export type TaskStep = (typeof taskSteps)[number];
export type MeasureStep = (typeof measureSteps)[number];

export function taskPath(slug: string, step?: TaskStep): string {
  return [cataloguePath, "nhiem-vu", slug, step].filter(Boolean).join("/");
}

export function measurePath(id: string, step?: MeasureStep): string {
  return [cataloguePath, "chi-so", id, step].filter(Boolean).join("/");
}

const TEXT_LIMIT = 1_000;

const text = (missing: string, limit = TEXT_LIMIT) =>
  z
    .string()
    .transform((typed) => cleanText(typed).trim())
    .pipe(z.string().min(1, missing).max(limit, `Dài tối đa ${limit} ký tự. Rút gọn rồi ghi lại.`));
const optional = z
  .string()
  .transform((typed) => cleanText(typed).trim())
  .pipe(z.string().max(TEXT_LIMIT, `Dài tối đa ${TEXT_LIMIT} ký tự. Rút gọn rồi ghi lại.`));

const day = z.string().transform((typed, context) => {
  const read = parseDate(typed);
  if (read) return read;
  const asked = typed.trim() === "" ? "Nhập ngày cuối cùng." : "Ngày chưa đúng.";
  context.addIssue({ code: "custom", message: `${asked} Nhập ngày/tháng/năm, ví dụ 31/12/2023.` });
  return z.NEVER;
});

const confirmed = z.literal("co", "Đánh dấu xác nhận để kết thúc.");

const figure = z.string().transform((typed, context) => {
  let message = "Nhập một số.";
  const value = readFigure(typed, {}, (told) => {
    message = told;
  });
  if (value !== null) return value;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

const year = z
  .string()
  .trim()
  .regex(/^(19|20)\d\d$/, "Nhập năm, ví dụ 2023.")
  .transform(Number);

const source = text("Nêu nguồn: văn bản nào, ngày nào.");
/** How many versions the form showed: somebody else may have added one since. */
const known = z.coerce.number().int().min(0);
const measure = { measureId: z.uuid(), known, source };

export const taskInput = z.object({
  taskId: z.uuid(),
  title: text("Nhập tên nhiệm vụ.", 300),
  summary: optional,
  workItems: z
    .string()
    .max(10_000)
    .transform((typed) =>
      typed
        .split("\n")
        .map((line) => cleanText(line).trim())
        .filter(Boolean),
    ),
});
export const taskEndInput = z.object({ taskId: z.uuid(), lastDay: day, confirm: confirmed });
export const measureEndInput = z.object({ measureId: z.uuid(), lastDay: day, confirm: confirmed });
export const targetInput = z.object({
  ...measure,
  value: figure,
  unitLabel: text("Nhập đơn vị tính.", 60),
  note: optional,
});
export const baselineInput = z.object({ ...measure, value: figure, year, note: optional });
export const assignedInput = z.object({ ...measure, value: figure, year });
export const assignInput = z.object({ taskId: z.uuid(), unitId: z.uuid("Chọn đơn vị.") });
export const unassignInput = z.object({ taskId: z.uuid(), unitId: z.uuid("Chọn đơn vị."), lastDay: day });
