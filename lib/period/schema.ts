import * as z from "zod";

export const periodState = z.enum(["UPCOMING", "OPEN", "CLOSED"]);
export type PeriodState = z.infer<typeof periodState>;

/** Address of a period, such as 2023-q2. */
export const periodCode = z.string().regex(/^\d{4}(-(q[1-4]|h[12]|m(0[1-9]|1[0-2])))?$/);

/** A period as one unit's statements give it; `endsOn` is a local date. */
export const periodRow = z.object({
  id: z.string(),
  resolutionId: z.string(),
  code: z.string(),
  label: z.string(),
  year: z.int(),
  ordinal: z.int(),
  perYear: z.int(),
  endsOn: z.string(),
  state: periodState,
  opensAt: z.coerce.date(),
  dueAt: z.coerce.date(),
});

/** Characters of a reason. */
export const REASON_LIMIT = 500;

const typedDue = /^(\d{1,2})\/(\d{1,2})\/(\d{4})\s+(\d{1,2}):(\d{2})$/;

/**
 * Reads a due time as it is typed, in Asia/Ho_Chi_Minh.
 * @param text dd/mm/yyyy HH:MM
 * @returns null when it is no such moment (31/02, 25:00, anything else)
 */
export function parseDueTime(text: string): Date | null {
  const [, day = "", month = "", year = "", hour = "", minute = ""] = typedDue.exec(text.trim()) ?? [];
  const two = (part: string) => part.padStart(2, "0");
  const date = `${year}-${two(month)}-${two(day)}`;
  const time = `${two(hour)}:${minute}`;
  if (!z.iso.datetime({ offset: true }).safeParse(`${date}T${time}:00+07:00`).success) return null;
  return new Date(`${date}T${time}:00+07:00`);
}

const dueTime = z
  .string()
  .transform((typed) => parseDueTime(typed))
  .refine((due) => due !== null, "Nhập ngày và giờ theo dạng 25/06/2023 17:00.");

/** One required text as it is typed; PostgreSQL keeps no NUL. */
export function typedText(missing: string, limit: number, title: string) {
  return z
    .string()
    .transform((typed) => typed.replaceAll("\0", "").normalize("NFC").trim())
    .pipe(z.string().min(1, missing).max(limit, `${title} dài tối đa ${limit} ký tự. Rút gọn rồi gửi lại.`));
}

/** The form of an extension; whether the due time is later than the present one is checked by the command. */
export const extensionInput = z.object({
  periodId: z.uuid("Chọn kỳ báo cáo."),
  unitId: z.uuid("Chọn đơn vị được gia hạn."),
  dueAt: dueTime,
  reason: typedText("Nêu lý do gia hạn.", REASON_LIMIT, "Lý do"),
});

/** A press of one of a period's buttons; what needs a reason has a form of its own. */
export const periodMove = z.object({ periodId: z.uuid(), action: z.enum(["open", "close"]) });

/** The form that opens a closed period again. */
export const reopenInput = z.object({
  periodId: z.uuid(),
  reason: typedText("Nêu lý do mở lại kỳ.", REASON_LIMIT, "Lý do"),
});

/** The dates a form showed, so that its sending can tell whether they still hold. */
export function datesMark({ opensAt, dueAt }: { opensAt: Date; dueAt: Date }): string {
  return `${opensAt.getTime()}:${dueAt.getTime()}`;
}

/** The form that changes the dates of a period that has not opened. */
export const periodEdit = z.object({
  periodId: z.uuid(),
  /** what the form showed, so that a change in between is not overwritten */
  shown: z.string(),
  opensAt: dueTime,
  dueAt: dueTime,
  reason: typedText("Nêu lý do thay đổi.", REASON_LIMIT, "Lý do"),
});

/** The form that makes the periods of a year. */
export const yearInput = z.object({
  year: z.coerce.number("Chọn một năm.").pipe(z.int("Chọn một năm.")),
  shown: z.string(),
});
