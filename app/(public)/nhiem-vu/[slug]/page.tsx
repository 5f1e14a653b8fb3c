import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/site/Page";
import { Corrections } from "@/components/task/Corrections";
import { ReportTable } from "@/components/task/ReportTable";
import { TaskHeading } from "@/components/task/TaskHeading";
import { TaskIndicators } from "@/components/task/TaskIndicators";
import { TaskOverview } from "@/components/task/TaskOverview";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { publicIndicators, publicReports, publicScene, publicTasks } from "@/lib/publication/queries";
import { unitLabel } from "@/lib/unit/labels";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }> };

async function findTask({ params }: Props) {
  const { slug } = await params;
  return (await publicTasks()).find((task) => task.slug === slug) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { title, summary, slug } = await findTask(props);
  return pageMetadata({ title, description: summary, path: `/nhiem-vu/${slug}` });
}

/** One task: its progress, what each unit reports, and the indicators that belong to it. */
export default async function TaskPage(props: Props) {
  const task = await findTask(props);
  const { period, organisation, units, term } = await publicScene();
  const [{ reports, corrections }, indicators] = await Promise.all([
    publicReports({ taskId: task.id }),
    publicIndicators(),
  ]);
  const assigned = units.filter(({ id }) => task.unitIds.includes(id));
  const home = indicators.filter(({ homeTask }) => homeTask.slug === task.slug);
  const related = indicators.filter(({ number }) => task.relatedNumbers.includes(number));
  const nameOf = (unitId: string) =>
    units
      .filter(({ id }) => id === unitId)
      .map(unitLabel)
      .join("");
  return (
    <Page>
      <TaskHeading task={task} />
      <TaskOverview task={task} period={period} office={organisation.office} />
      <h2>Báo cáo của từng đơn vị</h2>
      <ReportTable
        caption="Báo cáo của từng đơn vị"
        subject="Đơn vị"
        rows={assigned.map((unit) => ({
          href: `/don-vi/${unit.code}`,
          label: unitLabel(unit),
          report: reports.find(({ unitId }) => unitId === unit.id),
        }))}
        empty="Nhiệm vụ này chưa được giao cho đơn vị nào."
      />
      <Corrections corrections={corrections} nameOf={({ unitId }) => nameOf(unitId)} />
      <TaskIndicators home={home} related={related} targetYear={term.lastYear} />
    </Page>
  );
}
