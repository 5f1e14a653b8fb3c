import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { mayReadReviews } from "@/lib/submission/policy";
import { historyOf, loadVersions } from "@/lib/submission/queries";
import { validOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import type { ReviewPlace } from "./schema";
import { recordRow, recordSql } from "./sql.history";

/**
 * A report by its address, in two statements. Looking at an earlier version does not count as reading the last one.
 * @returns versions and events newest first; null for whatever the actor may not read, and for what was never sent
 */
export async function loadRecord(actor: Actor, place: ReviewPlace) {
  if (!mayReadReviews(actor)) return null;
  const [row] = z.array(recordRow).parse(await db().$queryRaw(recordSql(place)));
  if (!row) return null;
  const { id, names, task, period, measures, published, history } = row;
  return {
    target: {
      unit: { code: place.unit, label: unitLabel(validOn(names, period.endsOn)) },
      task,
      period,
      measures: (measures ?? []).map(
        ({ asked: _, reporterScope: __, reporterUnitId: ___, ...measure }) => measure,
      ),
    },
    /** the version that the public reads something of now */
    published,
    versions: await loadVersions(actor, id),
    events: historyOf(history),
  };
}
