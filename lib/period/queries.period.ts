import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { role } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { currentResolution } from "@/lib/resolution/queries";
import { Refusal } from "@/lib/result";
import { validOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import { datedName } from "@/lib/unit/schema";
import { mayReadPeriods } from "./policy";
import { periodState } from "./schema";

const HISTORY_LENGTH = 200;

const historyRow = z.object({
  id: z.string(),
  at: z.coerce.date(),
  by: z.string().nullable(),
  role: role.nullable(),
  action: z.string(),
  detail: z.object({
    from: z.string().optional(),
    to: z.string().optional(),
    opensFrom: z.string().optional(),
    opensTo: z.string().optional(),
    reason: z.string().optional(),
  }),
  extensionReason: z.string().nullable(),
  unit: z.array(datedName).nullable(),
});

const periodDetail = z.object({
  id: z.string(),
  code: z.string(),
  label: z.string(),
  year: z.int(),
  startsOn: z.string(),
  endsOn: z.string(),
  opensAt: z.date(),
  dueAt: z.date(),
  state: periodState,
  extensions: z.int(),
  history: z.array(historyRow).nullable(),
});

export type PeriodDetail = NonNullable<Awaited<ReturnType<typeof findPeriod>>>;
export type PeriodDeed = PeriodDetail["history"][number];

/**
 * A period of the current resolution with who did what to it when, newest first (at most 200); one statement.
 * @returns null when there is none of that code
 * @throws Refusal FORBIDDEN for whoever may not read periods
 */
export async function findPeriod(actor: Actor, code: string) {
  if (!mayReadPeriods(actor)) throw new Refusal("FORBIDDEN");
  const { id: resolutionId } = await currentResolution();
  const rows = await db().$queryRaw<unknown[]>`
    SELECT p.id::text AS id, p.code, p.label, p.year, p.starts_on::text AS "startsOn", p.ends_on::text AS "endsOn",
      p.opens_at AS "opensAt", p.due_at AS "dueAt", p.state::text AS state,
      (SELECT count(*)::int FROM period_extension e WHERE e.period_id = p.id) AS extensions,
      (SELECT json_agg(json_build_object('id', a.id::text, 'at', a.at, 'by', account.username, 'role', a.actor_role,
          'action', a.action, 'detail', a.detail, 'extensionReason', e.reason,
          'unit', (SELECT json_agg(json_build_object('name', n.name, 'kind', n.kind, 'validFrom', n.valid_from,
            'validTo', n.valid_to)) FROM unit_name n WHERE n.unit_id = e.unit_id)) ORDER BY a.id DESC)
        FROM (SELECT * FROM audit_entry WHERE subject_type = 'period' AND subject_id = p.id
          ORDER BY id DESC LIMIT ${HISTORY_LENGTH}) a
        LEFT JOIN account ON account.id = a.actor_id
        LEFT JOIN period_extension e ON e.id = (a.detail->>'extension')::uuid) AS history
    FROM period p WHERE p.resolution_id = ${resolutionId}::uuid AND p.code = ${code}`;
  if (!rows[0]) return null;
  const { history, ...period } = periodDetail.parse(rows[0]);
  return {
    ...period,
    history: (history ?? []).map(({ unit, extensionReason, ...deed }) => ({
      ...deed,
      reason: extensionReason ?? deed.detail.reason ?? null,
      unit: unit && unitLabel(validOn(unit, period.endsOn)),
    })),
  };
}
