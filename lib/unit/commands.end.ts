import type { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { recordAudit } from "@/lib/audit/commands";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { formatDate } from "@/lib/format";
import { raiseVersionSql } from "@/lib/publication/sql";
import { Refusal, type Result, settle } from "@/lib/result";
import { latestOf } from "./calc.names";
import { lockUnit } from "./commands";
import { today } from "./queries";
import type { EndInput, resumeInput } from "./schema.admin";
import { earliestEnd } from "./sql";

/** The end of a unit, and taking it back. */

/**
 * Ends a unit after its last day, and with it its assignments and its accounts with their logins. Reports stay.
 * @param input.lastDay not after today (accounts would be shut too early), not before the unit's name, the first
 *   resolution or the latest period that the unit sent a report for
 */
export async function endUnit(actor: Actor, input: EndInput): Promise<Result<{ code: string }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      const unit = await lockUnit(tx, actor, input.unitId);
      const { lastDay } = input;
      await requireLastDay(tx, unit.id, lastDay, latestOf(unit.names).validFrom);
      const at = new Date();
      const endedOn = new Date(lastDay);
      await tx.unit.update({ where: { id: unit.id }, data: { endedOn }, select: { id: true } });
      const assignments = await tx.assignment.updateMany({
        where: { unitId: unit.id, endedOn: null },
        data: { endedOn },
      });
      const accounts = await tx.account.updateManyAndReturn({
        where: { unitId: unit.id, disabledAt: null },
        data: { disabledAt: at },
        select: { id: true },
      });
      const ids = accounts.map(({ id }) => id);
      await tx.session.updateMany({
        where: { accountId: { in: ids }, endedAt: null },
        data: { endedAt: at },
      });
      await tx.$executeRaw(raiseVersionSql(now()));
      for (const id of ids) {
        await recordAudit(tx, actor, "account.disable", { type: "account", id }, { unit: unit.id });
      }
      const detail = { endedOn: lastDay, accounts: ids.length, assignments: assignments.count };
      await recordAudit(tx, actor, "unit.end", { type: "unit", id: unit.id }, detail);
      return { code: unit.code };
    }),
  );
}

/**
 * Takes the end of a unit back: it goes on from the day after, with the tasks that ended with it. Its accounts stay
 * shut until each is opened again. WRONG_STATUS for a unit that has not ended.
 */
export async function resumeUnit(
  actor: Actor,
  input: z.infer<typeof resumeInput>,
): Promise<Result<{ code: string }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      const unit = await lockUnit(tx, actor, input.unitId, true);
      await tx.unit.update({ where: { id: unit.id }, data: { endedOn: null }, select: { id: true } });
      const { count } = await tx.assignment.updateMany({
        where: { unitId: unit.id, endedOn: new Date(unit.endedOn ?? ""), task: { endedOn: null } },
        data: { endedOn: null },
      });
      await tx.$executeRaw(raiseVersionSql(now()));
      const detail = { endedOnFrom: unit.endedOn, endedOnTo: null, resumed: count };
      await recordAudit(tx, actor, "unit.resume", { type: "unit", id: unit.id }, detail);
      return { code: unit.code };
    }),
  );
}

async function requireLastDay(
  tx: Tx,
  unitId: string,
  lastDay: string,
  namedFrom: string | null,
): Promise<void> {
  const refuse = (lastDayMessage: string) => new Refusal("INVALID", { lastDay: lastDayMessage });
  if (lastDay > today()) {
    throw refuse(
      "Ngày này chưa tới. Ghi kết thúc vào ngày cuối cùng hoặc sau đó, vì tài khoản bị khoá ngay.",
    );
  }
  if (namedFrom !== null && lastDay < namedFrom) {
    throw refuse(`Tên hiện nay của đơn vị bắt đầu ngày ${formatDate(namedFrom)}. Chọn ngày từ đó trở đi.`);
  }
  const { followed, sent } = await earliestEnd(tx, unitId);
  if (sent && lastDay < sent.startsOn) {
    throw refuse(`Đơn vị đã gửi báo cáo ${sent.label}. Chọn ngày từ ${formatDate(sent.startsOn)} trở đi.`);
  }
  if (lastDay < followed) {
    throw refuse(
      `Nghị quyết được theo dõi từ ngày ${formatDate(followed)}. Chọn ngày từ đó trở đi; kiểm tra lại năm.`,
    );
  }
}
