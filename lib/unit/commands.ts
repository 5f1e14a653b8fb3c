import type { Actor } from "@/lib/account/schema";
import { recordAudit } from "@/lib/audit/commands";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import { raiseVersionSql } from "@/lib/publication/sql";
import { Refusal, type Result, settle } from "@/lib/result";
import { dayBefore, latestOf, type Span, startProblem, tooFar } from "./calc.names";
import { startProblems } from "./labels";
import { mayManageUnits } from "./policy";
import { today } from "./queries";
import type { NewUnitInput, OrganisationInput, RenameInput } from "./schema.admin";

/** Units and names are never removed, only followed or ended. Each change is seen by the public. */

export type Dated = Span & { id: string };

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

/** The names that a statement locked, with the refusal when the new one cannot follow. */
function requireFollowing(names: readonly Dated[], latestId: string, validFrom: string): Dated {
  const latest = latestOf(names);
  // Somebody else gave it a name since the form was opened.
  if (latest.id !== latestId) throw new Refusal("CONFLICT");
  const problem = startProblem(latest, validFrom, today());
  if (problem) throw new Refusal("INVALID", { validFrom: startProblems[problem](latest.validFrom) });
  return latest;
}

/**
 * The unit of a change with its names, locked.
 * @throws Refusal FORBIDDEN, NOT_FOUND, or WRONG_STATUS when it has ended (or has not, where that is what is asked for)
 */
export async function lockUnit(tx: Tx, actor: Actor, unitId: string, ended = false) {
  if (!mayManageUnits(actor)) throw new Refusal("FORBIDDEN");
  const rows = await tx.$queryRaw<{ id: string; code: string; endedOn: string | null }[]>`
    SELECT id, code, ended_on::text AS "endedOn" FROM unit WHERE id = ${unitId}::uuid FOR UPDATE`;
  const unit = rows[0];
  if (!unit) throw new Refusal("NOT_FOUND");
  if ((unit.endedOn !== null) !== ended) throw new Refusal("WRONG_STATUS");
  const names = await tx.$queryRaw<Dated[]>`
    SELECT id, valid_from::text AS "validFrom", valid_to::text AS "validTo" FROM unit_name
    WHERE unit_id = ${unit.id}::uuid`;
  return { ...unit, names };
}

/**
 * Adds a unit with its first name.
 * @returns INVALID when the code is taken (codes stand in addresses and are never used twice) or the first day lies more
 *   than a year ahead
 */
export async function createUnit(actor: Actor, input: NewUnitInput): Promise<Result<{ code: string }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      if (!mayManageUnits(actor)) throw new Refusal("FORBIDDEN");
      const { code, name, kind, validFrom } = input;
      if (validFrom !== null && tooFar(validFrom, today())) {
        throw new Refusal("INVALID", { validFrom: startProblems.TOO_FAR(null) });
      }
      const made = await tx.unit.createManyAndReturn({
        data: [{ code }],
        skipDuplicates: true,
        select: { id: true },
      });
      const id = made[0]?.id;
      if (!id) throw new Refusal("INVALID", { code: "Mã này đã có đơn vị dùng. Chọn mã khác." });
      const from = validFrom === null ? null : midnight(validFrom);
      await tx.unitName.create({ data: { unitId: id, name, kind, validFrom: from }, select: { id: true } });
      await tx.$executeRaw(raiseVersionSql(now()));
      await recordAudit(tx, actor, "unit.create", { type: "unit", id }, { code, name, kind, validFrom });
      return { code };
    }),
  );
}

/**
 * Gives a unit a new name or kind from a day on; the former one ends the day before.
 * @returns CONFLICT when another name was given since the form was opened; WRONG_STATUS for a unit that has ended;
 *   INVALID for a day that another name holds
 */
export async function renameUnit(actor: Actor, input: RenameInput): Promise<Result<{ code: string }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      const unit = await lockUnit(tx, actor, input.unitId);
      const latest = requireFollowing(unit.names, input.latestId, input.validFrom);
      const { name, kind, validFrom } = input;
      const former = await tx.unitName.update({
        where: { id: latest.id },
        data: { validTo: midnight(dayBefore(validFrom)) },
        select: { name: true, kind: true },
      });
      if (former.name === name && former.kind === kind) {
        throw new Refusal("INVALID", { name: "Tên và loại vẫn như cũ. Nhập tên mới hoặc chọn loại khác." });
      }
      await tx.unitName.create({
        data: { unitId: unit.id, name, kind, validFrom: midnight(validFrom) },
        select: { id: true },
      });
      await tx.$executeRaw(raiseVersionSql(now()));
      const detail = { from: former.name, to: name, kindFrom: former.kind, kindTo: kind, validFrom };
      await recordAudit(tx, actor, "unit.rename", { type: "unit", id: unit.id }, detail);
      return { code: unit.code };
    }),
  );
}

/**
 * Gives the committee other names from a day on; the former ones end the day before.
 * @returns as renameUnit
 */
export async function renameOrganisation(
  actor: Actor,
  { latestId, validFrom, ...named }: OrganisationInput,
): Promise<Result<{ name: string }>> {
  return settle(() =>
    db().$transaction(async (tx) => {
      if (!mayManageUnits(actor)) throw new Refusal("FORBIDDEN");
      // Locked first and read after: a name that somebody gave while this one waited has to be seen.
      await tx.$queryRaw`SELECT id FROM organisation_name ORDER BY id FOR UPDATE`;
      const names = await tx.$queryRaw<Dated[]>`
        SELECT id, valid_from::text AS "validFrom", valid_to::text AS "validTo" FROM organisation_name`;
      const latest = requireFollowing(names, latestId, validFrom);
      const former = await tx.organisationName.update({
        where: { id: latest.id },
        data: { validTo: midnight(dayBefore(validFrom)) },
        select: { name: true },
      });
      const { id } = await tx.organisationName.create({
        data: { ...named, validFrom: midnight(validFrom) },
        select: { id: true },
      });
      await tx.$executeRaw(raiseVersionSql(now()));
      const detail = { from: former.name, to: named.name, validFrom };
      await recordAudit(tx, actor, "organisation.rename", { type: "organisation", id }, detail);
      return { name: named.name };
    }),
  );
}
