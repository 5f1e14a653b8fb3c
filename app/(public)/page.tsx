import type { Metadata } from "next";
import { MeasureTable } from "@/components/indicator/MeasureTable";
import { StandingCounts } from "@/components/indicator/StandingCounts";
import { AboutPortal } from "@/components/publication/AboutPortal";
import { LatestChanges } from "@/components/publication/LatestChanges";
import { OverviewHero } from "@/components/publication/OverviewHero";
import { PeriodNav } from "@/components/publication/PeriodNav";
import { Page } from "@/components/site/Page";
import { TaskList } from "@/components/task/TaskList";
import { UnitsInShort } from "@/components/unit/UnitsInShort";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { countStandings } from "@/lib/publication/calc";
import { overviewLede, overviewTitle, tasksTitle, termElapsed } from "@/lib/publication/labels";
import { publicPeriods, publicScene, publicTasks, unitTotals } from "@/lib/publication/queries";
import { publicIndicators } from "@/lib/publication/queries.measures";
import { localitiesReported } from "@/lib/publication/queries.reports";
import { latestChanges } from "@/lib/publication/queries.series";
import { unitsInShort } from "@/lib/publication/queries.units";
import { taskKind } from "@/lib/resolution/schema";

export const dynamic = "force-dynamic";

const LATEST = 5;

export async function generateMetadata(): Promise<Metadata> {
  const { resolution } = await publicScene();
  const description = `Tiến độ thực hiện ${resolution.title}.`;
  return pageMetadata({ title: "Tổng quan", description, path: "/" });
}

/** The whole resolution at a glance. */
export default async function OverviewPage() {
  const scene = await publicScene();
  const [indicators, tasks, periods, changes, units, totals, reported] = await Promise.all([
    publicIndicators(),
    publicTasks(),
    publicPeriods(),
    latestChanges(LATEST),
    unitsInShort(),
    unitTotals(),
    localitiesReported(),
  ]);
  const { resolution, period, organisation, term } = scene;
  const counts = countStandings(indicators.map(({ standing }) => standing));
  const groups = [...new Set(indicators.map(({ group }) => group))];
  const lede = overviewLede(
    { period, office: organisation.office },
    { reported, expected: totals.localities },
  );
  return (
    <Page look="overview">
      <OverviewHero title={overviewTitle(counts, scene)} lede={lede} elapsed={period && termElapsed(scene)} />
      {period && <StandingCounts counts={counts} />}
      <PeriodNav periods={periods} />
      <div id="nhiem-vu">
        {taskKind.options.map((kind) => (
          <section key={kind}>
            <h2>{tasksTitle(kind, tasks)}</h2>
            <TaskList tasks={tasks.filter((task) => task.kind === kind)} />
          </section>
        ))}
      </div>
      <section id="chi-tieu">
        <h2>{`${indicators.length} chỉ tiêu`}</h2>
        {groups.map((group) => (
          <MeasureTable
            key={group}
            caption={group}
            indicators={indicators.filter((indicator) => indicator.group === group)}
            targetYear={term.lastYear}
          />
        ))}
      </section>
      <LatestChanges changes={changes} />
      <UnitsInShort {...units} />
      <AboutPortal office={organisation.office} note={resolution.statusNote} />
    </Page>
  );
}
