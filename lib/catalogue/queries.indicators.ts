import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { readCalendar } from "@/lib/period/sql";
import { currentResolution } from "@/lib/resolution/queries";
import { Refusal } from "@/lib/result";
import { mayManageCatalogue } from "./policy";
import { hasFigures } from "./sql";

/** An indicator with what it can be moved to; null for an unknown one. */
export async function findCatalogueIndicator(actor: Actor, id: string) {
  if (!mayManageCatalogue(actor)) throw new Refusal("FORBIDDEN");
  const indicator = await db().indicator.findUnique({
    where: { id },
    select: {
      id: true,
      number: true,
      title: true,
      groupId: true,
      homeTaskId: true,
      resolutionId: true,
      measures: {
        orderBy: { ordinal: "asc" },
        select: { id: true, code: true, label: true },
      },
    },
  });
  if (!indicator) return null;
  const { resolutionId, ...facts } = indicator;
  const [tasks, groups] = await Promise.all([
    db().task.findMany({
      where: { resolutionId, OR: [{ endedOn: null }, { id: indicator.homeTaskId }] },
      orderBy: [{ kind: "asc" }, { ordinal: "asc" }],
      select: { id: true, title: true },
    }),
    db().indicatorGroup.findMany({
      where: { resolutionId },
      orderBy: { ordinal: "asc" },
      select: { id: true, title: true },
    }),
  ]);
  let fixed = false;
  for (const { id: measureId } of indicator.measures) fixed ||= await hasFigures(db(), measureId);
  const choices = (rows: typeof tasks) => rows.map((row) => ({ value: row.id, label: row.title }));
  return {
    ...facts,
    /** figures were entered in its home task */
    fixed,
    tasks: choices(tasks),
    groups: choices(groups),
  };
}
export type CatalogueIndicator = NonNullable<Awaited<ReturnType<typeof findCatalogueIndicator>>>;

/** The groups of the present resolution with how many indicators each has. */
export async function listGroups(actor: Actor) {
  if (!mayManageCatalogue(actor)) throw new Refusal("FORBIDDEN");
  const { id: resolutionId } = await currentResolution();
  const groups = await db().indicatorGroup.findMany({
    where: { resolutionId },
    orderBy: { ordinal: "asc" },
    select: { id: true, title: true, _count: { select: { indicators: true } } },
  });
  return groups.map(({ _count, ...group }) => ({ ...group, indicators: _count.indicators }));
}

/** The reporting rule of the present resolution. */
export async function reportingRule(actor: Actor) {
  if (!mayManageCatalogue(actor)) throw new Refusal("FORBIDDEN");
  const { rule } = await db().$transaction((tx) => readCalendar(tx, false));
  return rule;
}
