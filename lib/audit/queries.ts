import { z } from "zod";
import type { Actor, Role } from "@/lib/account/schema";
import { type Db, db } from "@/lib/db";
import { Refusal } from "@/lib/result";
import { nameOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import { mayReadAudit } from "./policy";

export const AUDIT_PAGE = 100;

export type AuditRow = {
  /** place in the chain */
  id: string;
  at: Date;
  /** user name; null for the system */
  by: string | null;
  role: Role | null;
  action: string;
  /** what it was done to, in words: an account, a period, or which report (never what stands in it) */
  subject: string;
};

/**
 * One page of the audit trail, newest first.
 * @param before only entries older than this one; null starts at the newest
 * @returns the rows, and the id to go on with (null at the end)
 * @throws Refusal FORBIDDEN for whoever may not read it
 */
export async function listAudit(
  actor: Actor,
  before: bigint | null,
): Promise<{ rows: AuditRow[]; next: string | null }> {
  if (!mayReadAudit(actor)) throw new Refusal("FORBIDDEN");
  const entries = await db().auditEntry.findMany({
    where: before === null ? {} : { id: { lt: before } },
    orderBy: { id: "desc" },
    take: AUDIT_PAGE + 1,
    select: {
      id: true,
      at: true,
      actorId: true,
      actorRole: true,
      action: true,
      subjectType: true,
      subjectId: true,
    },
  });
  const page = entries.slice(0, AUDIT_PAGE);
  const ids = (type: string) => page.flatMap((row) => (row.subjectType === type && row.subjectId) || []);
  const [names, reports, periods, resolutions] = await Promise.all([
    accountNames([...page.flatMap((row) => row.actorId ?? []), ...ids("account")]),
    reportNames(ids("submission")),
    periodNames(ids("period")),
    resolutionNames(ids("resolution")),
  ]);
  const subjects = new Map([...names, ...reports, ...periods, ...resolutions]);
  return {
    next: entries.length > AUDIT_PAGE ? String(page.at(-1)?.id) : null,
    rows: page.map((row) => ({
      id: String(row.id),
      at: row.at,
      by: row.actorId && (names.get(row.actorId) ?? row.actorId),
      role: row.actorRole,
      action: row.action,
      subject: row.subjectId ? (subjects.get(row.subjectId) ?? row.subjectId) : "",
    })),
  };
}

/** User names by id; asked here, because accounts themselves write to the trail. */
async function accountNames(ids: string[]): Promise<Map<string, string>> {
  const rows = await db().account.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, username: true },
  });
  return new Map(rows.map(({ id, username }) => [id, username]));
}

/** "Phường An Lộc – Đời sống văn hoá và an sinh xã hội – Quý II/2023", by the id of the submission. */
async function reportNames(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db().submission.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      unit: { select: { names: true } },
      task: { select: { title: true } },
      period: { select: { label: true, endsOn: true } },
    },
  });
  return new Map(
    rows.map(({ id, unit, task, period }) => [
      id,
      `${unitLabel(nameOn(unit.names, period.endsOn))} – ${task.title} – ${period.label}`,
    ]),
  );
}

async function periodNames(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db().period.findMany({
    where: { id: { in: ids } },
    select: { id: true, label: true },
  });
  return new Map(rows.map(({ id, label }) => [id, label]));
}

async function resolutionNames(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db().resolution.findMany({
    where: { id: { in: ids } },
    select: { id: true, shortTitle: true },
  });
  return new Map(rows.map(({ id, shortTitle }) => [id, shortTitle]));
}

const chainState = z.object({ entries: z.int(), brokenAt: z.string().nullable(), complete: z.boolean() });

/**
 * Recalculates every hash of the audit trail in one statement and compares it with the chain and its end.
 * It tells nothing of what the entries say, so it needs no actor; pages show it to whoever may read the trail.
 * @returns how many entries there are, the id of the first one that was changed or that follows a removed one (null
 *   when there is none), and whether the last entry is the one that was appended last
 */
export async function verifyAuditChain(client: Db = db()): Promise<z.infer<typeof chainState>> {
  const rows = await client.$queryRaw`
    WITH link AS (
      SELECT id, hash, previous_hash, audit_hash(entry) AS expected,
        lag(id, 1, 0::bigint) OVER (ORDER BY id) AS former_id,
        lag(hash, 1, repeat('0', 64)::bpchar) OVER (ORDER BY id) AS former_hash
      FROM audit_entry AS entry
    ), checked AS (
      SELECT count(*)::int AS entries, max(id) AS last_id,
        min(id) FILTER (WHERE hash <> expected OR previous_hash <> former_hash OR id <> former_id + 1) AS broken
      FROM link
    )
    SELECT entries, broken::text AS "brokenAt",
      COALESCE(checked.last_id, 0) = head.last_id AND head.hash = COALESCE(
        (SELECT hash FROM audit_entry WHERE id = checked.last_id), repeat('0', 64)::bpchar) AS complete
    FROM checked, audit_head AS head`;
  return chainState.parse((rows as unknown[])[0]);
}
