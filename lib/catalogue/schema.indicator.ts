import { z } from "zod";
import { cataloguePath, text } from "./schema";

/** What the administrator types about indicators, their groups and the reporting rule, and where. */

export const groupsPath = `${cataloguePath}/nhom`;
export const rulePath = `${cataloguePath}/ky-bao-cao`;

/** The page of one group. */
export function groupPath(id: string): string {
  return `${groupsPath}/${id}`;
}

/** The page of one indicator. */
export function indicatorPath(id: string): string {
  return `${cataloguePath}/chi-tieu/${id}`;
}

/** What a form showed when it was opened. */
const shown = z.string();

export const indicatorInput = z.object({
  indicatorId: z.uuid(),
  shown,
  title: text("Nhập tên chỉ tiêu.", 500),
  groupId: z.uuid("Chọn nhóm chỉ tiêu."),
  homeTaskId: z.uuid("Chọn nhiệm vụ nhập số liệu."),
});
export type IndicatorInput = z.infer<typeof indicatorInput>;

const groupTitle = text("Nhập tên nhóm chỉ tiêu.", 200);
export const newGroupInput = z.object({ title: groupTitle });
export const groupInput = z.object({ groupId: z.uuid(), shown, title: groupTitle });

const monthDay = (missing: string) =>
  z.coerce
    .number(missing)
    .pipe(z.int(missing).min(1, "Nhập ngày từ 1 đến 28.").max(28, "Nhập ngày từ 1 đến 28."));

export const ruleInput = z
  .object({
    shown,
    opensDay: monthDay("Nhập ngày mở, ví dụ 1."),
    dueDay: monthDay("Nhập ngày hết hạn, ví dụ 20."),
    dueTime: z
      .string()
      .trim()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Nhập giờ dạng 17:00."),
  })
  .refine(({ opensDay, dueDay }) => opensDay <= dueDay, {
    path: ["dueDay"],
    error: "Ngày hết hạn không được trước ngày mở nhập.",
  });
export type RuleInput = z.infer<typeof ruleInput>;

/** An indicator in one string, to tell whether somebody else changed it. */
export function indicatorState({
  title,
  groupId,
  homeTaskId,
}: {
  title: string;
  groupId: string;
  homeTaskId: string;
}): string {
  return JSON.stringify([title, groupId, homeTaskId]);
}

/** The reporting rule as its form has it. */
export type RuleFields = { opensDay: number; dueDay: number; dueTime: string };

/** The rule in one string, for the same purpose. */
export function ruleState({ opensDay, dueDay, dueTime }: RuleFields): string {
  return JSON.stringify([opensDay, dueDay, dueTime]);
}
