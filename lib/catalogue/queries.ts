import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { currentResolution } from "@/lib/resolution/queries";
import { Refusal } from "@/lib/result";
import { unitLabel } from "@/lib/unit/labels";
import { unitsOn } from "@/lib/unit/queries";
import { mayManageCatalogue } from "./policy";
import { hasFigures } from "./sql";

/** The catalogue as the administrator keeps it. */

const dayOf = (date: Date | null) => date?.toISOString().slice(0, 10) ?? null;

/** The tasks of the present resolution with their indicators and measures. */
export async function catalogueOverview(actor: Actor) {
  if (!mayManageCatalogue(actor)) throw new Refusal("FORBIDDEN");
  const { id, title } = await currentResolution();
  const tasks = await db().task.findMany({
    where: { resolutionId: id },
    orderBy: [{ kind: "asc" }, { ordinal: "asc" }],
    select: {
      slug: true,
      kind: true,
      ordinal: true,
      title: true,
      endedOn: true,
      indicators: {
        orderBy: { number: "asc" },
        select: {
          number: true,
          title: true,
          measures: {
            orderBy: { ordinal: "asc" },
            select: { id: true, code: true, label: true, unitLabel: true, endedOn: true },
          },
        },
      },
    },
  });
  return {
    title,
    tasks: tasks.map(({ endedOn, indicators, ...task }) => ({
      ...task,
      endedOn: dayOf(endedOn),
      measures: indicators.flatMap(({ number, measures }) =>
        measures.map((measure) => ({ ...measure, number, endedOn: dayOf(measure.endedOn) })),
      ),
    })),
  };
}
export type CatalogueTask = Awaited<ReturnType<typeof catalogueOverview>>["tasks"][number];

/** A task with who reports on it; null for an unknown one. */
export async function findCatalogueTask(actor: Actor, slug: string) {
  if (!mayManageCatalogue(actor)) throw new Refusal("FORBIDDEN");
  const { id } = await currentResolution();
  const task = await db().task.findUnique({
    where: { resolutionId_slug: { resolutionId: id, slug } },
    select: {
      id: true,
      slug: true,
      kind: true,
      ordinal: true,
      title: true,
      summary: true,
      workItems: true,
      endedOn: true,
      assignments: {
        orderBy: { endedOn: { sort: "asc", nulls: "last" } },
        select: { unitId: true, startedOn: true, endedOn: true },
      },
    },
  });
  if (!task) return null;
  const { assignments, ...rest } = task;
  const units = (await unitsOn()).map((unit) => {
    const spans = assignments
      .filter(({ unitId }) => unitId === unit.id)
      .map(({ startedOn, endedOn }) => ({ startedOn: dayOf(startedOn), endedOn: dayOf(endedOn) }));
    return {
      id: unit.id,
      label: unitLabel(unit),
      /** has the task, without an end */
      assigned: spans.some(({ endedOn }) => endedOn === null),
      /** when it had it, the latest last */
      spans,
    };
  });
  return { ...rest, endedOn: dayOf(task.endedOn), units };
}
export type CatalogueTaskDetail = NonNullable<Awaited<ReturnType<typeof findCatalogueTask>>>;

/** A measure with every version of its figures, newest first; null for an unknown one. */
export async function findCatalogueMeasure(actor: Actor, id: string) {
  if (!mayManageCatalogue(actor)) throw new Refusal("FORBIDDEN");
  const measure = await db().measure.findUnique({
    where: { id },
    select: {
      id: true,
      code: true,
      label: true,
      unitLabel: true,
      kind: true,
      overTime: true,
      test: true,
      operator: true,
      numeratorLabel: true,
      denominatorLabel: true,
      lowerIsBetter: true,
      mayBeNegative: true,
      asked: true,
      reporterScope: true,
      reporterUnitId: true,
      context: true,
      startedOn: true,
      endedOn: true,
      indicator: {
        select: { id: true, number: true, title: true, homeTask: { select: { slug: true, title: true } } },
      },
      targets: { orderBy: { version: "desc" } },
      baselines: { orderBy: { version: "desc" } },
      assigned: { orderBy: [{ year: "desc" }, { version: "desc" }] },
    },
  });
  if (!measure) return null;
  const { targets, baselines, assigned, startedOn, endedOn, reporterScope, reporterUnitId, ...facts } =
    measure;
  const setters = [...targets, ...baselines, ...assigned].flatMap(({ setById }) => setById ?? []);
  const accounts = await db().account.findMany({
    where: { id: { in: setters } },
    select: { id: true, username: true },
  });
  const fixed = await hasFigures(db(), id);
  const by = new Map(accounts.map(({ id: accountId, username }) => [accountId, username]));
  const common = (
    row: (typeof targets)[number] | (typeof baselines)[number] | (typeof assigned)[number],
  ) => ({
    id: row.id,
    version: row.version,
    value: row.value?.toFixed() ?? null,
    source: row.source,
    setAt: row.setAt,
    by: row.setById ? (by.get(row.setById) ?? null) : null,
  });
  return {
    ...facts,
    /** a group of units, or the id of the one that reports */
    reporter: reporterScope === "ONE_UNIT" ? (reporterUnitId ?? "") : reporterScope,
    /** there are figures, which are read by its definition */
    fixed,
    startedOn: dayOf(startedOn),
    endedOn: dayOf(endedOn),
    targets: targets.map((row) => ({ ...common(row), unitLabel: row.unitLabel, note: row.note })),
    baselines: baselines.map((row) => ({ ...common(row), year: row.year, note: row.note })),
    assigned: assigned.map((row) => ({ ...common(row), year: row.year })),
  };
}
export type CatalogueMeasureDetail = NonNullable<Awaited<ReturnType<typeof findCatalogueMeasure>>>;
