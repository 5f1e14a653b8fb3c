import type { Actor } from "@/lib/account/schema";
import { recordAudit } from "@/lib/audit/commands";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { formatDate } from "@/lib/format";
import { type FieldErrors, Refusal, type Result, settle } from "@/lib/result";
import { addDays, localDay, nextWorkingDay } from "./calc";
import { mayManagePeriods } from "./policy";
import { datesMark } from "./schema";
import { readCalendar } from "./sql";
import { isPlanned, plannedState } from "./workflow";

/** Days after the end of a period in which it may still be due; later is a slip of the pen. */
const LATEST_DUE_DAYS = 183;

export type NewDates = { periodId: string; shown: string; opensAt: Date; dueAt: Date; reason: string };

/**
 * Changes when a period opens and falls due, as long as it has not opened.
 * @param edit.shown datesMark of what the form showed
 * @returns INVALID with a message per field; WRONG_STATUS when it has opened; CONFLICT when somebody changed the dates
 *   in between; FORBIDDEN or NOT_FOUND otherwise
 */
export async function editPeriod(actor: Actor, edit: NewDates): Promise<Result<{ code: string }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      if (!mayManagePeriods(actor)) throw new Refusal("FORBIDDEN");
      const { periodId, opensAt, dueAt, reason } = edit;
      const { holidays } = await readCalendar(tx, true);
      const present = await tx.period.findUnique({
        where: { id: periodId },
        select: { code: true, state: true, startsOn: true, endsOn: true, opensAt: true, dueAt: true },
      });
      if (!present) throw new Refusal("NOT_FOUND");
      if (!isPlanned(present.state)) throw new Refusal("WRONG_STATUS");
      if (datesMark(present) !== edit.shown) throw new Refusal("CONFLICT");
      const errors = wrongDates(present, { opensAt, dueAt }, new Set(holidays.keys()), now());
      if (Object.keys(errors).length > 0) throw new Refusal("INVALID", errors);
      const { count } = await tx.period.updateMany({
        where: { id: periodId, state: plannedState, opensAt: present.opensAt, dueAt: present.dueAt },
        data: { opensAt, dueAt },
      });
      if (count !== 1) throw new Refusal("CONFLICT");
      await recordAudit(
        tx,
        actor,
        "period.edit",
        { type: "period", id: periodId },
        {
          from: present.dueAt.toISOString(),
          to: dueAt.toISOString(),
          ...(opensAt.getTime() === present.opensAt.getTime()
            ? {}
            : { opensFrom: present.opensAt.toISOString(), opensTo: opensAt.toISOString() }),
          reason,
        },
      );
      return { code: present.code };
    }),
  );
}

type Dates = { opensAt: Date; dueAt: Date };

function wrongDates(
  present: Dates & { startsOn: Date; endsOn: Date },
  { opensAt, dueAt }: Dates,
  holidays: ReadonlySet<string>,
  at: Date,
): FieldErrors {
  const first = present.startsOn.toISOString().slice(0, 10);
  const last = addDays(present.endsOn.toISOString().slice(0, 10), LATEST_DUE_DAYS);
  const within = (moment: Date) => localDay(moment) >= first && localDay(moment) <= last;
  const range = `Chọn thời điểm từ ${formatDate(first)} đến ${formatDate(last)}.`;
  const opensMoved = opensAt.getTime() !== present.opensAt.getTime();
  const dueMoved = dueAt.getTime() !== present.dueAt.getTime();
  if (!opensMoved && !dueMoved) return { dueAt: "Chưa có thay đổi nào. Nhập thời điểm mới." };
  if (opensMoved && opensAt <= at) {
    return { opensAt: "Thời điểm mở phải sau hiện nay. Muốn mở ngay, bấm “Mở kỳ”." };
  }
  if (!within(opensAt)) return { opensAt: range };
  if (!within(dueAt)) return { dueAt: range };
  if (dueAt <= at) return { dueAt: "Hạn nộp phải sau thời điểm hiện nay." };
  if (dueAt <= opensAt) return { dueAt: "Hạn nộp phải sau thời điểm mở nhập." };
  const working = nextWorkingDay(localDay(dueAt), holidays);
  if (working === localDay(dueAt)) return {};
  return { dueAt: `Hạn rơi vào ngày nghỉ. Ngày làm việc tiếp theo là ${formatDate(working)}.` };
}
