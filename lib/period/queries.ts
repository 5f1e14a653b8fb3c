import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { currentResolution } from "@/lib/resolution/queries";
import { Refusal } from "@/lib/result";
import { nameOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import { mayReadPeriods } from "./policy";

/** Periods as the office manages them. */

/** A period with its extensions, newest first. */
export type PeriodSummary = Awaited<ReturnType<typeof listPeriods>>[number];

/**
 * The periods of the current resolution in order, with the extensions granted.
 * @throws Refusal FORBIDDEN for whoever may not read them
 */
export async function listPeriods(actor: Actor) {
  if (!mayReadPeriods(actor)) throw new Refusal("FORBIDDEN");
  const { id: resolutionId } = await currentResolution();
  const rows = await db().period.findMany({
    where: { resolutionId },
    orderBy: [{ year: "asc" }, { ordinal: "asc" }],
    select: {
      id: true,
      code: true,
      label: true,
      year: true,
      endsOn: true,
      opensAt: true,
      dueAt: true,
      state: true,
      extensions: {
        orderBy: { grantedAt: "desc" },
        select: { id: true, dueAt: true, reason: true, grantedAt: true, unit: { select: { names: true } } },
      },
    },
  });
  return rows.map(({ extensions, endsOn, ...period }) => ({
    ...period,
    extensions: extensions.map(({ unit, ...extension }) => ({
      ...extension,
      unit: unitLabel(nameOn(unit.names, endsOn)),
    })),
  }));
}
