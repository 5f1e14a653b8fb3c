import type { Db } from "@/lib/db";
import { askedMeasures } from "@/lib/submission/calc";
import { nameOn } from "@/lib/unit/calc";
import { unitLabel } from "@/lib/unit/labels";
import type { DemoSubject } from "./demo-report";
import { type DemoDeed, deedsOf, type StoryPeriod } from "./demo-story";
import { textsOf } from "./demo-texts";

/** A report of the story with what is stored of it so far. */
export type DemoReport = {
  subject: DemoSubject;
  deeds: DemoDeed[];
  id: string | null;
  /** each deed raises it by one, so it says how many are done */
  revision: number;
  versionNumber: number;
  /** somebody else wrote it, or went on with it */
  foreign: boolean;
};

export type DemoPeriodRow = StoryPeriod & { id: string; state: string };
export type DemoScene = {
  periods: DemoPeriodRow[];
  reports: DemoReport[];
  /** there are submissions that are not the story's own */
  others: boolean;
};

const taskSelect = {
  id: true,
  slug: true,
  title: true,
  kind: true,
  ordinal: true,
  indicators: {
    orderBy: { number: "asc" },
    select: {
      title: true,
      measures: {
        where: { parts: { none: {} } },
        orderBy: { ordinal: "asc" },
        select: {
          id: true,
          code: true,
          label: true,
          unitLabel: true,
          kind: true,
          numeratorLabel: true,
          denominatorLabel: true,
          mayBeNegative: true,
          asked: true,
          reporterScope: true,
          reporterUnitId: true,
        },
      },
    },
  },
} as const;

/** Everything that is reported until a moment, and what of it is in the database. */
export async function loadScene(db: Db, until: Date): Promise<DemoScene> {
  const resolution = await db.resolution.findFirstOrThrow({
    orderBy: { termStart: "desc" },
    select: { id: true },
  });
  const periods = await db.period.findMany({
    where: { resolutionId: resolution.id, opensAt: { lt: until } },
    orderBy: { opensAt: "asc" },
  });
  const assignments = await db.assignment.findMany({
    where: { endedOn: null, unit: { endedOn: null }, task: { resolutionId: resolution.id } },
    orderBy: [{ unit: { code: "asc" } }, { task: { kind: "asc" } }, { task: { ordinal: "asc" } }],
    select: { unit: { select: { id: true, code: true, names: true } }, task: { select: taskSelect } },
  });
  const stored = await db.submission.findMany({
    select: {
      id: true,
      unitId: true,
      taskId: true,
      periodId: true,
      revision: true,
      versionCount: true,
      updatedAt: true,
    },
  });
  const reports = periods.flatMap((period) =>
    assignments.flatMap(({ unit: { id, code, names }, task }): DemoReport[] => {
      const name = nameOn(names, period.endsOn);
      const unit = { id, code, kind: name.kind, name: unitLabel(name) };
      const texts = textsOf(unit, task.slug);
      if (!texts) return [];
      const place = assignments
        .filter((other) => other.unit.id === id)
        .findIndex((other) => other.task.id === task.id);
      const deeds = deedsOf({ unit: code, task: task.slug, place }, period, until);
      const rows = task.indicators.flatMap(({ title, measures: own }) =>
        own.map((measure) => ({ ...measure, indicatorTitle: title })),
      );
      const measures = askedMeasures(rows, unit, period.ordinal === period.perYear);
      const row = stored.find((r) => r.unitId === id && r.taskId === task.id && r.periodId === period.id);
      return [
        {
          subject: { unit, task, period, measures, texts },
          deeds,
          id: row?.id ?? null,
          revision: row?.revision ?? 0,
          versionNumber: row?.versionCount ?? 0,
          // The story's own rows end exactly at the moment of one of its deeds.
          foreign: row !== undefined && deeds[row.revision - 1]?.at.getTime() !== row.updatedAt.getTime(),
        },
      ];
    }),
  );
  const own = reports.filter(({ id, foreign }) => id !== null && !foreign);
  return { periods, reports, others: stored.length > own.length };
}
