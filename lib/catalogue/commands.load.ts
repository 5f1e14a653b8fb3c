import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/account/schema";
import { recordAudit } from "@/lib/audit/commands";
import type { Db, Tx } from "@/lib/db";
import { loadHolidays } from "@/lib/period/commands.load";
import { raisePublicVersion } from "@/lib/publication/commands";
import { type Catalogue, type CatalogueMeasure, catalogueSchema } from "@/lib/resolution/schema";
import { assignedTo } from "./calc.assigned";
import { loadPeriods } from "./commands.periods";

const SOURCE = "Tệp danh mục ban đầu";
const SCOPES = ["UNITS", "WARDS", "COMMUNES"] as const;

/**
 * Loads a catalogue file: organisation, units, resolution, tasks, indicators, measures, assignments and the periods
 * of the term. The latest period that has begun is open, earlier ones are closed, later ones upcoming. Units that are
 * there already (by their code) stay as they are, so that the next term of a committee goes on with them.
 * @param catalogue the parsed JSON of a catalogue file
 * @param today the present moment
 * @param actor who loads it; null for the first start
 * @returns PRESENT when the resolution is there already (nothing is written then)
 * @throws ZodError naming every mistake of the file; Error when a reference in it leads nowhere
 */
export async function loadCatalogue(
  db: Db,
  catalogue: unknown,
  today: Date,
  actor: Pick<Actor, "accountId" | "role"> | null = null,
): Promise<"LOADED" | "PRESENT"> {
  const file = catalogueSchema.parse(catalogue);
  return db.$transaction(
    async (tx) => {
      // Of two that load at once, the second waits here and finds what the first one brought.
      await tx.$executeRaw`LOCK TABLE resolution IN SHARE ROW EXCLUSIVE MODE`;
      const { slug } = file.resolution;
      if (await tx.resolution.findUnique({ where: { slug }, select: { id: true } })) {
        // A portal from before there were holidays.
        await loadHolidays(tx);
        return "PRESENT";
      }
      const unitIds = await loadUnits(tx, file);
      const resolutionId = await loadResolution(tx, file);
      const taskIds = await loadTasks(tx, file, resolutionId);
      await loadIndicators(tx, file, resolutionId, taskIds, unitIds, today);
      await loadAssignments(tx, file, taskIds, unitIds);
      await loadPeriods(tx, file, resolutionId, today);
      await raisePublicVersion(tx, today);
      await recordAudit(tx, actor, "resolution.load", { type: "resolution", id: resolutionId });
      return "LOADED";
    },
    { timeout: 60_000 },
  );
}

function date(text: string | null | undefined): Date | null {
  return text ? new Date(`${text}T00:00:00Z`) : null;
}

function need<T>(found: T | undefined, what: string): T {
  if (found === undefined) throw new Error(`catalogue: ${what} is named but not described`);
  return found;
}

async function loadUnits(tx: Tx, file: Catalogue): Promise<Map<string, string>> {
  if ((await tx.organisationName.count()) === 0) {
    await tx.organisationName.createMany({
      data: file.organisationNames.map(({ from, until, ...name }) => ({
        ...name,
        validFrom: date(from),
        validTo: date(until),
      })),
    });
  }
  const agencies = file.agencies.items.map(({ code, ...name }) => ({ code, names: [name] }));
  const all: Catalogue["units"] = [...file.units, ...agencies];
  // Whoever adds a unit at this moment is waited for; its code is then known.
  const made = await tx.unit.createManyAndReturn({
    data: all.map(({ code }) => ({ code })),
    skipDuplicates: true,
    select: { id: true, code: true },
  });
  const created = new Map(made.map(({ code, id }) => [code, id]));
  await tx.unitName.createMany({
    data: all.flatMap(({ code, names }) => {
      const unitId = created.get(code);
      if (!unitId) return [];
      return names.map(({ name, kind, from, until }) => ({
        unitId,
        name,
        kind,
        validFrom: date(from),
        validTo: date(until),
      }));
    }),
  });
  const known = await tx.unit.findMany({ select: { id: true, code: true } });
  return new Map(known.map(({ code, id }) => [code, id]));
}

async function loadResolution(tx: Tx, file: Catalogue): Promise<string> {
  const { adoptedOn, termStart, termEnd, measuredFrom, measuredTo, ...texts } = file.resolution;
  const { timezone: _, ...reporting } = file.reporting;
  const id = randomUUID();
  const days = { termStart, termEnd, measuredFrom, measuredTo };
  const dates = Object.fromEntries(
    Object.entries(days).map(([key, text]) => [key, date(text) as Date]),
  ) as Record<keyof typeof days, Date>;
  await tx.resolution.create({ data: { id, ...texts, ...dates, adoptedOn: date(adoptedOn), ...reporting } });
  return id;
}

async function loadTasks(tx: Tx, file: Catalogue, resolutionId: string): Promise<Map<string, string>> {
  const tasks = file.tasks.map((task) => ({ id: randomUUID(), ...task }));
  await tx.task.createMany({
    data: tasks.map(({ indicators: _, relatedIndicators: __, ...task }) => ({ ...task, resolutionId })),
  });
  return new Map(tasks.map((task) => [`${task.kind}-${task.ordinal}`, task.id]));
}

async function loadIndicators(
  tx: Tx,
  file: Catalogue,
  resolutionId: string,
  taskIds: Map<string, string>,
  unitIds: Map<string, string>,
  at: Date,
): Promise<void> {
  const groups = file.indicatorGroups.map((group, index) => ({
    id: randomUUID(),
    ordinal: index + 1,
    ...group,
  }));
  await tx.indicatorGroup.createMany({
    data: groups.map(({ indicators: _, ...group }) => ({ ...group, resolutionId })),
  });
  const indicators = file.indicators.map((indicator) => ({ id: randomUUID(), ...indicator }));
  await tx.indicator.createMany({
    data: indicators.map(({ measures: _, ...indicator }) => {
      const home = file.tasks.find((task) => task.indicators.includes(indicator.number));
      const group = groups.find((candidate) => candidate.indicators.includes(indicator.number));
      const homeCode = home && `${home.kind}-${home.ordinal}`;
      return {
        ...indicator,
        resolutionId,
        groupId: need(group?.id, `the group of indicator ${indicator.number}`),
        homeTaskId: need(homeCode && taskIds.get(homeCode), `the home task of indicator ${indicator.number}`),
      };
    }),
  });
  const idByNumber = new Map(indicators.map(({ number, id }) => [number, id]));
  await tx.relatedIndicator.createMany({
    data: file.tasks.flatMap((task) =>
      task.relatedIndicators.map((number) => ({
        taskId: need(taskIds.get(`${task.kind}-${task.ordinal}`), "a task"),
        indicatorId: need(idByNumber.get(number), `indicator ${number}`),
      })),
    ),
  });
  for (const indicator of indicators) await loadMeasures(tx, indicator, unitIds, at);
}

async function loadMeasures(
  tx: Tx,
  indicator: { id: string; measures: CatalogueMeasure[] },
  unitIds: Map<string, string>,
  at: Date,
): Promise<void> {
  const measures = indicator.measures.map((measure) => ({ id: randomUUID(), ...measure }));
  const wholes = measures.filter((measure) => measure.sumOf);
  const wholeOf = (code: string) => wholes.find((whole) => whole.sumOf?.includes(code))?.id ?? null;
  await tx.measure.createMany({
    data: measures.map((m, index) => ({
      id: m.id,
      indicatorId: indicator.id,
      ordinal: index + 1,
      code: m.code,
      label: m.label,
      unitLabel: m.unit,
      kind: m.kind,
      numeratorLabel: m.numerator ?? null,
      denominatorLabel: m.denominator ?? null,
      overTime: m.overTime,
      test: m.test,
      operator: m.op,
      lowerIsBetter: m.lowerIsBetter,
      mayBeNegative: m.mayBeNegative,
      asked: m.asked,
      ...reporter(m.reportedBy, unitIds),
      wholeId: wholeOf(m.code),
      context: m.context ?? "",
    })),
  });
  const versioned = { version: 1, source: SOURCE, setAt: at };
  await tx.measureTarget.createMany({
    data: measures.map((m) => ({
      measureId: m.id,
      value: m.target,
      unitLabel: m.targetUnit ?? m.unit,
      note: m.targetNote ?? "",
      ...versioned,
    })),
  });
  await tx.measureBaseline.createMany({
    data: measures.flatMap((m) => (m.baseline ? [{ measureId: m.id, ...m.baseline, ...versioned }] : [])),
  });
  await tx.measureHistory.createMany({
    data: measures.flatMap((m) =>
      m.history.map(({ year, period, ...point }) => ({
        measureId: m.id,
        span: period ?? String(year),
        ...point,
      })),
    ),
  });
}

function reporter(reportedBy: string, unitIds: Map<string, string>) {
  const scope = SCOPES.find((known) => known === reportedBy);
  if (scope) return { reporterScope: scope, reporterUnitId: null };
  return {
    reporterScope: "ONE_UNIT" as const,
    reporterUnitId: need(unitIds.get(reportedBy), `unit ${reportedBy}`),
  };
}

async function loadAssignments(
  tx: Tx,
  file: Catalogue,
  taskIds: Map<string, string>,
  unitIds: Map<string, string>,
): Promise<void> {
  await tx.assignment.createMany({
    data: [...assignedTo(file)].flatMap(([code, tasks]) =>
      tasks.map((task) => ({
        unitId: need(unitIds.get(code), `unit ${code}`),
        taskId: need(taskIds.get(task), `task ${task}`),
      })),
    ),
  });
}
