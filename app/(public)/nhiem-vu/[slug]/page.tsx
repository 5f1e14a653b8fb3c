import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Corrections } from "@/components/publication/Corrections";
import { Page } from "@/components/site/Page";
import { ReportTable } from "@/components/task/ReportTable";
import { TaskHeading } from "@/components/task/TaskHeading";
import { TaskIndicators } from "@/components/task/TaskIndicators";
import { TaskOverview } from "@/components/task/TaskOverview";
import { publicScene, publicTasks } from "@/lib/publication/queries";
import { publicIndicators } from "@/lib/publication/queries.measures";
import { publicCorrections, taskReports } from "@/lib/publication/queries.reports";
import { unitLabel } from "@/lib/unit/labels";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }> };

async function findTask({ params }: Props) {
  const { slug } = await params;
  return (await publicTasks()).find((task) => task.slug === slug) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, summary } = await findTask(props);
  return { title, description: summary };
}

/** One task: its progress, what each unit reports, and the indicators that belong to it. */
export default async function TaskPage(props: Props) {
  const task = await findTask(props);
  const { period, organisation, term } = await publicScene();
  const [reports, corrections, indicators] = await Promise.all([
    taskReports(task.id),
    publicCorrections({ taskId: task.id }),
    publicIndicators(),
  ]);
  const home = indicators.filter(({ homeTask }) => homeTask.slug === task.slug);
  const related = indicators.filter(({ number }) => task.relatedNumbers.includes(number));
  return (
    <Page>
      <TaskHeading task={task} />
      <TaskOverview task={task} period={period} office={organisation.office} />
      <h2>Báo cáo của từng đơn vị</h2>
      <ReportTable
        caption="Báo cáo của từng đơn vị"
        subject="Đơn vị"
        rows={reports.rows.map(({ unit, report }) => ({
          href: `/don-vi/${unit.code}`,
          label: unitLabel(unit),
          report,
        }))}
        empty="Nhiệm vụ này chưa được giao cho đơn vị nào."
      />
      <Corrections corrections={corrections} nameOf={({ unit }) => unitLabel(unit)} />
      <TaskIndicators home={home} related={related} targetYear={term.lastYear} />
    </Page>
  );
}
