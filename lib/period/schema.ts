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

/** Characters of an extension's reason. */
export const EXTENSION_REASON_LIMIT = 500;

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

/** The form of an extension; whether the due time is later than the present one is checked by the command. */
export const extensionInput = z.object({
  periodId: z.uuid("Chọn kỳ báo cáo."),
  unitId: z.uuid("Chọn đơn vị được gia hạn."),
  dueAt: z
    .string()
    .transform((typed) => parseDueTime(typed))
    .refine((due) => due !== null, "Nhập ngày và giờ theo dạng 25/06/2023 17:00."),
  reason: z
    .string()
    // PostgreSQL keeps no NUL.
    .transform((typed) => typed.replaceAll("\0", "").trim())
    .pipe(
      z
        .string()
        .min(1, "Nêu lý do gia hạn.")
        .max(
          EXTENSION_REASON_LIMIT,
          `Lý do dài tối đa ${EXTENSION_REASON_LIMIT} ký tự. Rút gọn rồi gửi lại.`,
        ),
    ),
});

/** A press of one of a period's buttons. */
export const periodMove = z.object({ periodId: z.uuid(), action: z.enum(["open", "close"]) });
