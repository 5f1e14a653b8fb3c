import type { Actor } from "@/lib/account/schema";
import { recordAudit } from "@/lib/audit/commands";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { formatDate } from "@/lib/format";
import { Refusal, type Result, settle } from "@/lib/result";
import { type DueMove, dueMoves, movesMark } from "./calc.holidays";
import { mayManagePeriods } from "./policy";
import type { Decision } from "./schema.holidays";
import { type CalendarRule, plannedPeriods, readCalendar } from "./sql";
import { plannedState } from "./workflow";

/** Whether the change was written; if not, `moves` are the due times that somebody has to decide on first. */
export type HolidayChange = { written: boolean; moves: DueMove[] };

/** What to do with due times that move; `shown` is movesMark of those that the decision was made on. */
export type MoveDecision = { decision?: Decision; shown: string };

/**
 * Adds days on which offices are closed. Nothing is written as long as due times would move and it is not decided
 * whether they shall; periods that have opened or closed never move.
 * @param input.days local dates, not on weekends
 * @returns INVALID with a message for `from` when a day is there already; FORBIDDEN otherwise
 */
export async function addHolidays(
  actor: Actor,
  input: MoveDecision & { days: readonly string[]; name: string },
): Promise<Result<HolidayChange>> {
  return settle(() =>
    withCalendar(actor, async (tx, rule, before) => {
      const there = input.days.find((day) => before.has(day));
      if (there) {
        throw new Refusal("INVALID", { from: `Ngày ${formatDate(there)} đã có trong danh sách.` });
      }
      const after = new Set([...before, ...input.days]);
      const change = await decide(tx, rule, { before, after }, input);
      if (!change.written) return change;
      await tx.holiday.createMany({
        data: input.days.map((day) => ({ day: new Date(day), name: input.name })),
      });
      await moveDue(tx, actor, input.decision === "move" ? change.moves : []);
      for (const day of input.days) {
        const subject = { type: "holiday", id: null } as const;
        await recordAudit(tx, actor, "holiday.add", subject, { day, name: input.name });
      }
      return change;
    }),
  );
}

/** Takes a day out of the list again; as addHolidays. NOT_FOUND when it is not in it. */
export async function removeHoliday(
  actor: Actor,
  input: MoveDecision & { day: string },
): Promise<Result<HolidayChange>> {
  return settle(() =>
    withCalendar(actor, async (tx, rule, before) => {
      if (!before.has(input.day)) throw new Refusal("NOT_FOUND");
      const after = new Set([...before].filter((day) => day !== input.day));
      const change = await decide(tx, rule, { before, after }, input);
      if (!change.written) return change;
      const { name } = await tx.holiday.delete({
        where: { day: new Date(input.day) },
        select: { name: true },
      });
      await moveDue(tx, actor, input.decision === "move" ? change.moves : []);
      const subject = { type: "holiday", id: null } as const;
      await recordAudit(tx, actor, "holiday.remove", subject, { day: input.day, name });
      return change;
    }),
  );
}

/** Gives a day another name; no due time moves. NOT_FOUND when it is not in the list, FORBIDDEN otherwise. */
export async function renameHoliday(
  actor: Actor,
  day: string,
  name: string,
): Promise<Result<{ day: string }>> {
  return settle(() =>
    withCalendar(actor, async (tx) => {
      const present = await tx.holiday.findUnique({ where: { day: new Date(day) }, select: { name: true } });
      if (!present) throw new Refusal("NOT_FOUND");
      await tx.holiday.update({ where: { day: new Date(day) }, data: { name }, select: { day: true } });
      const subject = { type: "holiday", id: null } as const;
      await recordAudit(tx, actor, "holiday.rename", subject, { day, from: present.name, to: name });
      return { day };
    }),
  );
}

function withCalendar<T>(
  actor: Actor,
  change: (tx: Tx, rule: CalendarRule, before: ReadonlySet<string>) => Promise<T>,
): Promise<T> {
  return db().$transaction(async (tx) => {
    if (!mayManagePeriods(actor)) throw new Refusal("FORBIDDEN");
    const { rule, holidays } = await readCalendar(tx, true);
    return change(tx, rule, new Set(holidays.keys()));
  });
}

async function decide(
  tx: Tx,
  rule: CalendarRule,
  sets: { before: ReadonlySet<string>; after: ReadonlySet<string> },
  { decision, shown }: MoveDecision,
): Promise<HolidayChange> {
  const moves = dueMoves(await plannedPeriods(tx, rule.resolutionId, true), rule, sets, now());
  const decided = decision !== undefined && shown === movesMark(moves);
  return { written: moves.length === 0 || decided, moves };
}

/** A period that opened this very moment is not moved: the change is refused and shown anew. */
async function moveDue(tx: Tx, actor: Actor, moves: readonly DueMove[]): Promise<void> {
  for (const { id, from, to } of moves) {
    const where = { id, state: plannedState, dueAt: from };
    const { count } = await tx.period.updateMany({ where, data: { dueAt: to } });
    if (count !== 1) throw new Refusal("CONFLICT");
    const detail = { from: from.toISOString(), to: to.toISOString() };
    await recordAudit(tx, actor, "period.holiday", { type: "period", id }, detail);
  }
}
