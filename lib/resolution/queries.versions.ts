import { z } from "zod";
import { db } from "@/lib/db";

const targetVersion = z.object({
  measureId: z.string(),
  version: z.int(),
  value: z.string().nullable(),
  unit: z.string(),
  note: z.string(),
  source: z.string(),
  setAt: z.date(),
});
export type TargetVersion = z.infer<typeof targetVersion>;

/** Every version of measures' targets, the latest first; the first of each measure is the one in force. */
export async function targetVersions(measureIds: readonly string[]): Promise<TargetVersion[]> {
  const rows = await db().$queryRaw`
    SELECT measure_id AS "measureId", version, trim_scale(value)::text AS value, unit_label AS unit, note, source,
      set_at AS "setAt"
    FROM measure_target WHERE measure_id = ANY(${measureIds}::uuid[]) ORDER BY measure_id, version DESC`;
  return z.array(targetVersion).parse(rows);
}
