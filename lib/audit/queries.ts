import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { type Db, db } from "@/lib/db";
import { formatDate } from "@/lib/format";
import { Refusal } from "@/lib/result";
import { nameOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import { auditActionLabel } from "./labels";
import { detailText, idsIn } from "./labels.detail";
import { mayReadAudit } from "./policy";
import type { AuditFilter, AuditRow } from "./schema";
import { entriesSql, entryRow, nameRows, namesSql } from "./sql";

export const AUDIT_PAGE = 100;

/**
 * The newest entries of the audit trail that a filter lets through; three statements.
 * @param limit how many at most
 * @returns the rows, and the id to go on with (null at the end)
 * @throws Refusal FORBIDDEN for whoever may not read it
 */
export async function listAudit(
  actor: Actor,
  filter: AuditFilter,
  limit = AUDIT_PAGE,
): Promise<{ rows: AuditRow[]; next: string | null }> {
  if (!mayReadAudit(actor)) throw new Refusal("FORBIDDEN");
  const found = await db().$queryRaw(entriesSql(filter, limit + 1));
  const entries = z.array(entryRow).parse(found);
  const page = entries.slice(0, limit);
  const reports = page.flatMap((row) => (row.subjectType === "submission" && row.subjectId) || []);
  const named = page.flatMap((row) => [row.actorId ?? [], row.subjectId ?? [], idsIn(row.detail)].flat());
  const names = new Map([...(await namesOf(named)), ...(await reportNames(reports))]);
  return {
    next: entries.length > limit ? String(page.at(-1)?.id) : null,
    rows: page.map((row) => ({
      id: String(row.id),
      at: row.at,
      by: row.actorId && (names.get(row.actorId) ?? row.actorId),
      role: row.role,
      action: row.action,
      deed: auditActionLabel(row.action, row.detail),
      subject: row.subjectId ? (names.get(row.subjectId) ?? row.subjectId) : "",
      detail: detailText(row.detail, names),
    })),
  };
}

async function namesOf(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const today = formatDate(now()).split("/").reverse().join("-");
  const rows = nameRows.parse(await db().$queryRaw(namesSql([...new Set(ids)], today)));
  return new Map(
    rows.map(({ id, label, kind }) => [id, kind ? unitLabel({ name: label, kind }) : label] as const),
  );
}

/** "Phường An Lộc – Đời sống văn hoá và an sinh xã hội – Quý II/2023", by the id of the submission. */
async function reportNames(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db().submission.findMany({
    where: { id: { in: [...new Set(ids)] } },
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

const chainState = z.object({ entries: z.int(), brokenAt: z.string().nullable(), complete: z.boolean() });

/**
 * Recalculates every hash of the audit trail in one statement and compares it with the chain and its end.
 * It tells nothing of what the entries say, so it needs no actor: the command line has none.
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

/** The chain's state now, for whoever may read the trail. */
export async function checkAudit(actor: Actor) {
  if (!mayReadAudit(actor)) throw new Refusal("FORBIDDEN");
  const chain = await verifyAuditChain();
  return { ...chain, at: now() };
}
