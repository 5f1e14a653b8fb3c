import type { Metadata } from "next";
import { MeasureTable } from "@/components/indicator/MeasureTable";
import { StandingCounts } from "@/components/indicator/StandingCounts";
import { AboutPortal } from "@/components/publication/AboutPortal";
import { OverviewHero } from "@/components/publication/OverviewHero";
import { Page } from "@/components/site/Page";
import { TaskList } from "@/components/task/TaskList";
import { UnitList } from "@/components/unit/UnitList";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { countStandings } from "@/lib/publication/calc";
import { overviewLede, overviewTitle, tasksTitle, termElapsed } from "@/lib/publication/labels";
import { publicIndicators, publicReportCounts, publicScene, publicTasks } from "@/lib/publication/queries";
import { taskKind } from "@/lib/resolution/schema";

export const dynamic = "force-dynamic";

export async function generateMetadata(): Promise<Metadata> {
  const { resolution } = await publicScene();
  const description = `Tiến độ thực hiện ${resolution.title}.`;
  return pageMetadata({ title: "Tổng quan", description, path: "/" });
}

/** The whole resolution at a glance. */
export default async function OverviewPage() {
  const scene = await publicScene();
  const [indicators, tasks, reports] = await Promise.all([
    publicIndicators(),
    publicTasks(),
    publicReportCounts(),
  ]);
  const { resolution, period, organisation, units, term } = scene;
  const counts = countStandings(indicators.map(({ standing }) => standing));
  const groups = [...new Set(indicators.map(({ group }) => group))];
  return (
    <Page>
      <OverviewHero
        title={overviewTitle(counts, scene)}
        lede={overviewLede({ period, office: organisation.office, units }, reports)}
        elapsed={period && termElapsed(scene)}
      />
      {period && <StandingCounts counts={counts} />}
      <div id="nhiem-vu">
        {taskKind.options.map((kind) => (
          <section key={kind}>
            <h2>{tasksTitle(kind, tasks)}</h2>
            <TaskList tasks={tasks.filter((task) => task.kind === kind)} />
          </section>
        ))}
      </div>
      <section id="chi-tieu">
        <h2>{indicators.length} chỉ tiêu</h2>
        {groups.map((group) => (
          <MeasureTable
            key={group}
            caption={group}
            indicators={indicators.filter((indicator) => indicator.group === group)}
            targetYear={term.lastYear}
          />
        ))}
      </section>
      <section id="don-vi">
        <h2>Đơn vị</h2>
        <UnitList units={units} tasks={tasks} counts={reports} />
      </section>
      <AboutPortal office={organisation.office} note={resolution.statusNote} />
    </Page>
  );
}
