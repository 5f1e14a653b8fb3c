import { recordAudit } from "@/lib/audit/commands";
import { holdClock, now } from "@/lib/clock";
import type { Db } from "@/lib/db";
import { log } from "@/lib/log";
import { grantExtension, movePeriod } from "@/lib/period/commands";
import { raisePublicVersion } from "@/lib/publication/commands";
import { createDemoAccounts, type DemoActors, demoActors } from "./demo-accounts";
import { doDeed, expectOk } from "./demo-deeds";
import { type DemoPeriodRow, type DemoReport, type DemoScene, loadScene } from "./demo-scene";
import { closingTime, EXTENSION } from "./demo-story";

/** The catalogue is loaded and the accounts are made at the beginning of the story. */
export const FIRST_DAY = new Date("2021-01-04T08:00:00+07:00");
const STORY_END = new Date("2023-12-12T08:00:00+07:00");
const DAY = 86_400_000;
const REOPENED = "Nhập số liệu minh hoạ";
/** Workers abroad: the figures the province assigned. */
const ASSIGNED = { measure: "7", figures: { 2021: 60, 2022: 70, 2023: 78 } };

type Step = { at: Date; take: () => Promise<unknown> };

/**
 * Fills an empty portal with known accounts and sample reports of all units since 2021, every one typed, sent and
 * decided by the portal's own commands at its own time. The same every time (ids aside). Does nothing when there are
 * submissions already; only a run that was interrupted is continued.
 * @param db the process-wide client, because the commands use that one
 * @param options.until where the story ends: by default the present moment, at most 12/12/2023; the period that is
 *   not closed then is left half reported
 * @param options.besideOthers fill in beside submissions of others, which stay as they are
 */
export async function fillDemo(
  db: Db,
  options: { until?: Date; besideOthers?: boolean } = {},
): Promise<void> {
  const until = options.until ?? new Date(Math.min(now().getTime(), STORY_END.getTime()));
  const scene = await loadScene(db, until);
  const pending = scene.reports.filter((report) => !report.foreign && report.revision < report.deeds.length);
  if (pending.length === 0 || (scene.others && !options.besideOthers)) return;

  await holdClock(FIRST_DAY, () => createDemoAccounts(db));
  const actors = await demoActors(db);
  const steps = [
    ...scene.periods.flatMap((period) => periodSteps(actors, period, { pending, until })),
    ...extensionSteps(actors, scene, pending),
    ...assignedSteps(db, actors, until),
    ...pending.flatMap((report) =>
      report.deeds
        .slice(report.revision)
        .map((deed) => ({ at: deed.at, take: () => doDeed(actors, report, deed) })),
    ),
  ].sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const step of steps) await holdClock(step.at, step.take);
  // Nobody has notices of years ago to read.
  await db.$executeRaw`UPDATE notice SET read_at = notice.at FROM submission s JOIN period p ON p.id = s.period_id
    WHERE s.id = notice.submission_id AND p.state = 'CLOSED' AND read_at IS NULL`;
}

function periodSteps(
  { office }: DemoActors,
  period: DemoPeriodRow,
  { pending, until }: { pending: DemoReport[]; until: Date },
): Step[] {
  const reported = pending.some(({ subject }) => subject.period.id === period.id);
  const closesAt = closingTime(period);
  let open = period.state === "OPEN";
  const begin = {
    at: period.opensAt,
    take: async () => {
      if (open || !reported) return;
      const again = period.state === "CLOSED";
      const moved = await movePeriod(office, period.id, again ? "reopen" : "open", again ? REOPENED : "");
      expectOk(moved, period.code);
      open = true;
    },
  };
  const end = {
    at: closesAt,
    take: async () => {
      if (!open) return;
      expectOk(await movePeriod(office, period.id, "close"), period.code);
      log.info({ period: period.code }, "demo period filled");
    },
  };
  return closesAt <= until ? [begin, end] : [begin];
}

function extensionSteps({ office }: DemoActors, { periods }: DemoScene, pending: DemoReport[]): Step[] {
  const period = periods.find(({ code }) => code === EXTENSION.period);
  const late = pending.find(
    ({ subject, revision }) =>
      revision === 0 && subject.unit.code === EXTENSION.unit && subject.period.id === period?.id,
  );
  if (!period || !late) return [];
  const grant = {
    periodId: period.id,
    unitId: late.subject.unit.id,
    dueAt: new Date(period.dueAt.getTime() + EXTENSION.days * DAY),
    reason: EXTENSION.reason,
  };
  const at = new Date(period.dueAt.getTime() - 4 * DAY);
  return [{ at, take: async () => expectOk(await grantExtension(office, grant), "extension") }];
}

function assignedSteps(db: Db, { office }: DemoActors, until: Date): Step[] {
  return Object.entries(ASSIGNED.figures).flatMap(([year, value]) => {
    const at = new Date(`${year}-01-18T09:30:00+07:00`);
    const source = `Chỉ tiêu tỉnh giao năm ${year} (số liệu minh hoạ)`;
    const take = async () => {
      const measure = await db.measure.findFirst({
        where: { code: ASSIGNED.measure },
        orderBy: { indicator: { resolution: { termStart: "desc" } } },
        select: { id: true, indicator: { select: { resolutionId: true } } },
      });
      if (!measure) return;
      await db.$transaction(async (tx) => {
        const row = { measureId: measure.id, year: Number(year), version: 1, value, source, setAt: at };
        const created = await tx.assignedFigure.createMany({
          data: { ...row, setById: office.accountId },
          skipDuplicates: true,
        });
        if (created.count === 0) return;
        await raisePublicVersion(tx, at);
        const subject = { type: "resolution", id: measure.indicator.resolutionId } as const;
        await recordAudit(tx, office, "resolution.assign", subject, { year: Number(year), value });
      });
    };
    return at < until ? [{ at, take }] : [];
  });
}
