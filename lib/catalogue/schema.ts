import { z } from "zod";
import { cleanText, parseDate } from "@/lib/format";
import { readFigure } from "@/lib/measure/schema";
import { taskKind } from "@/lib/resolution/schema";

/** What the administrator types about the catalogue, and where. */

export const cataloguePath = "/quan-tri/danh-muc";

export const newTaskPath = `${cataloguePath}/nhiem-vu-moi`;
export const taskSteps = ["sua", "phan-cong", "chi-so-moi", "ket-thuc"] as const;
export const measureSteps = ["sua", "muc-tieu", "moc-so-sanh", "so-giao", "ket-thuc"] as const;
export type TaskStep = (typeof taskSteps)[number];
export type MeasureStep = (typeof measureSteps)[number];

export function taskPath(slug: string, step?: TaskStep): string {
  return [cataloguePath, "nhiem-vu", slug, step].filter(Boolean).join("/");
}

export function measurePath(id: string, step?: MeasureStep): string {
  return [cataloguePath, "chi-so", id, step].filter(Boolean).join("/");
}

const TEXT_LIMIT = 1_000;

/** One line or more that must be there. */
export const text = (missing: string, limit = TEXT_LIMIT) =>
  z
    .string()
    .transform((typed) => cleanText(typed).trim())
    .pipe(z.string().min(1, missing).max(limit, `Dài tối đa ${limit} ký tự. Rút gọn rồi ghi lại.`));
/** Words that may be left out. */
export const optional = z
  .string()
  .transform((typed) => cleanText(typed).trim())
  .pipe(z.string().max(TEXT_LIMIT, `Dài tối đa ${TEXT_LIMIT} ký tự. Rút gọn rồi ghi lại.`));

/** A day typed as dd/mm/yyyy; as YYYY-MM-DD. */
export const day = (missing: string) =>
  z.string().transform((typed, context) => {
    const read = parseDate(typed);
    if (read) return read;
    const asked = typed.trim() === "" ? missing : "Ngày chưa đúng.";
    context.addIssue({ code: "custom", message: `${asked} Nhập ngày/tháng/năm, ví dụ 31/12/2023.` });
    return z.NEVER;
  });
const lastDay = day("Nhập ngày cuối cùng.");

const confirmed = z.literal("co", "Đánh dấu xác nhận để kết thúc.");

/** A figure typed the Vietnamese way, as an exact decimal string; null when it is left out. */
export const optionalFigure = z.string().transform((typed, context) =>
  readFigure(typed, {}, (message) => {
    context.addIssue({ code: "custom", message });
  }),
);
const figure = optionalFigure.pipe(z.string("Nhập một số."));

const year = z
  .string()
  .trim()
  .regex(/^(19|20)\d\d$/, "Nhập năm, ví dụ 2023.")
  .transform(Number);

export const source = text("Nêu nguồn: văn bản nào, ngày nào.");
/** How many versions the form showed: somebody else may have added one since. */
const known = z.coerce.number().int().min(0);
const measure = { measureId: z.uuid(), known, source };

const taskWords = {
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
};

/** Who reports on a new task from its first day on. */
export const firstUnits = z.enum(["NONE", "LOCALITIES", "ALL"], "Chọn các đơn vị được giao.");
export const newTaskInput = z.object({
  kind: z.enum(taskKind.options, "Chọn loại nhiệm vụ."),
  ...taskWords,
  units: firstUnits,
  firstDay: day("Nhập ngày bắt đầu."),
});

/** What the form showed when it was opened: whoever changed it in between has not been seen. */
const shown = z.string();
export const taskInput = z.object({ taskId: z.uuid(), shown, ...taskWords });

/** The words of a task in one string, to tell whether somebody else changed them. */
export function taskState(task: { title: string; summary: string; workItems: readonly string[] }): string {
  return JSON.stringify([task.title, task.summary, task.workItems]);
}

export const taskEndInput = z.object({ taskId: z.uuid(), lastDay, confirm: confirmed });
export const measureEndInput = z.object({ measureId: z.uuid(), lastDay, confirm: confirmed });
export const targetInput = z.object({
  ...measure,
  value: figure,
  unitLabel: text("Nhập đơn vị tính.", 60),
  note: optional,
});
export const baselineInput = z.object({ ...measure, value: figure, year, note: optional });
export const assignedInput = z.object({ ...measure, value: figure, year });
const unitId = z.uuid("Chọn đơn vị.");
export const assignInput = z.object({ taskId: z.uuid(), unitId, firstDay: day("Nhập ngày bắt đầu.") });
export const unassignInput = z.object({ taskId: z.uuid(), unitId, lastDay });
