import * as z from "zod";
import { addDays, weekdayOf } from "./calc";
import { parseDueTime, typedText } from "./schema";

/** Days on which offices are closed, weekends aside: as a file gives them, and as they are typed. */

export const HOLIDAY_NAME_LIMIT = 120;
/** Days that one entry may name: Tết with its days in lieu is the longest. */
export const LONGEST_HOLIDAY = 16;

/** prisma/catalogue/holidays-*.json: every day once, none without a name, all of them real dates. */
export const holidayFile = z
  .object({
    source: z.string().min(1),
    holidays: z
      .array(
        z.object({ name: z.string().min(1).max(HOLIDAY_NAME_LIMIT), days: z.array(z.iso.date()).min(1) }),
      )
      .min(1),
  })
  .refine(({ holidays }) => {
    const days = holidays.flatMap((holiday) => holiday.days);
    return new Set(days).size === days.length;
  }, "a day stands twice");

const DATE = "Nhập ngày theo dạng 02/09/2026.";
const typedDay = z
  .string()
  .transform((typed) => parseDay(typed))
  .refine((day) => day !== null, DATE);

/** Reads "2/9/2026" as the local date 2026-09-02; null when it is none. */
export function parseDay(typed: string): string | null {
  if (!parseDueTime(`${typed.trim()} 00:00`)) return null;
  const [day = "", month = "", year = ""] = typed.trim().split("/");
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

const name = typedText("Nhập tên ngày nghỉ.", HOLIDAY_NAME_LIMIT, "Tên");

/** What happens to due times that a change moves; unanswered until the change has shown them. */
const decision = z.enum(["move", "keep"]).optional().catch(undefined);
export type Decision = z.infer<typeof decision>;

/** The form of new holidays: one day, or a run of days of which weekends are left out. */
export const holidayInput = z
  .object({
    from: typedDay,
    until: z.union([z.literal(""), typedDay], DATE).default(""),
    name,
    decision,
    shown: z.string().default(""),
  })
  .transform(({ from, until, ...rest }, context) => {
    const days = workdays(from ?? "", until || from || "");
    if (until && from && until < from) {
      context.addIssue({ code: "custom", path: ["until"], message: "Ngày cuối phải từ ngày đầu trở đi." });
    } else if (days.length > LONGEST_HOLIDAY) {
      const message = `Mỗi lần nhập tối đa ${LONGEST_HOLIDAY} ngày làm việc liền nhau.`;
      context.addIssue({ code: "custom", path: ["until"], message });
    } else if (days.length === 0) {
      const message = "Thứ Bảy và Chủ nhật đã là ngày nghỉ. Nhập ngày trong tuần.";
      context.addIssue({ code: "custom", path: ["from"], message });
    }
    return { ...rest, days };
  });

function workdays(from: string, until: string): string[] {
  const days: string[] = [];
  for (let day = from; day <= until && days.length <= LONGEST_HOLIDAY; day = addDays(day, 1)) {
    if (weekdayOf(day) % 6 !== 0) days.push(day);
  }
  return days;
}

export const holidayRename = z.object({ day: z.iso.date(), name });
export const holidayRemoval = z.object({ day: z.iso.date(), decision, shown: z.string().default("") });
