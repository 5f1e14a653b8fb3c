import { z } from "zod";
import { sql } from "@/lib/db";
import { validOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import { datedName } from "@/lib/unit/schema";
import { dueOfKey } from "./calc";
import { type NoticeSubject, noticeKind } from "./schema";

/** A notice with what it is about, as JSON; read from `noticeFrom`. */
export const noticeJson = sql`json_build_object('id', n.id, 'kind', n.kind, 'key', n.key, 'at', n.at, 'readAt', n.read_at,
  'period', CASE WHEN p.id IS NOT NULL THEN
    json_build_object('code', p.code, 'label', p.label, 'endsOn', p.ends_on) END,
  'report', CASE WHEN s.id IS NOT NULL THEN json_build_object('unitCode', u.code, 'taskSlug', t.slug, 'task', t.title,
    'names', (SELECT json_agg(json_build_object('name', name, 'kind', kind, 'validFrom', valid_from,
      'validTo', valid_to)) FROM unit_name WHERE unit_id = u.id)) END)`;

/** Joins of notices `n` with their report and period. */
export const noticeFrom = sql`LEFT JOIN submission s ON s.id = n.submission_id
  LEFT JOIN period p ON p.id = coalesce(n.period_id, s.period_id)
  LEFT JOIN unit u ON u.id = s.unit_id LEFT JOIN task t ON t.id = s.task_id`;

export const noticeRow = z.object({
  id: z.string(),
  kind: noticeKind,
  key: z.string(),
  at: z.coerce.date(),
  readAt: z.coerce.date().nullable(),
  period: z.object({ code: z.string(), label: z.string(), endsOn: z.string() }).nullable(),
  report: z
    .object({ unitCode: z.string(), taskSlug: z.string(), task: z.string(), names: z.array(datedName) })
    .nullable(),
});

/** What a row tells, the unit named as at the end of the period. */
export function subjectOf({ kind, key, at, period, report }: z.infer<typeof noticeRow>): NoticeSubject {
  const dueAt = dueOfKey(key);
  if (!period || !report) return { kind, at, dueAt, period, report: null };
  const { names, ...rest } = report;
  return { kind, at, dueAt, period, report: { ...rest, unit: unitLabel(validOn(names, period.endsOn)) } };
}
