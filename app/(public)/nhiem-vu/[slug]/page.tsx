import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Corrections } from "@/components/publication/Corrections";
import { Page } from "@/components/site/Page";
import { TaskHeading } from "@/components/task/TaskHeading";
import { TaskIndicators } from "@/components/task/TaskIndicators";
import { TaskOverview } from "@/components/task/TaskOverview";
import { TaskReports } from "@/components/task/TaskReports";
import { TaskTerm } from "@/components/task/TaskTerm";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { publicPeriods, publicScene, publicTasks } from "@/lib/publication/queries";
import { publicIndicators } from "@/lib/publication/queries.measures";
import { publicCorrections, REPORTS_PAGE, taskReports } from "@/lib/publication/queries.reports";
import { taskSeries } from "@/lib/publication/queries.series";
import { pagesOf, periodAddress } from "@/lib/publication/schema.address";
import { unitLabel } from "@/lib/unit/labels";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The task in the period that is asked for, the present one by default. */
async function findTask({ params, searchParams }: Props) {
  const { slug } = await params;
  const { ky, trang } = periodAddress.parse(await searchParams);
  const periods = await publicPeriods();
  const period = ky === null ? (periods[0] ?? null) : periods.find(({ code }) => code === ky);
  if (period === undefined) return notFound();
  const task = (await publicTasks(period ?? undefined)).find((candidate) => candidate.slug === slug);
  return { task: task ?? notFound(), period, periods, page: trang };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { task, period, periods } = await findTask(props);
  const { slug, summary } = task;
  const earlier = period && period !== periods[0];
  const title = earlier ? `${task.title}, ${period.label}` : task.title;
  const path = `/nhiem-vu/${slug}${earlier ? `?ky=${period.code}` : ""}`;
  return pageMetadata({ title, description: summary, path });
}

/** One task: its progress, the periods of the term, what each unit reports, and the indicators that belong to it. */
export default async function TaskPage(props: Props) {
  const { task, period, periods, page: asked } = await findTask(props);
  const { organisation, term } = await publicScene();
  const [reports, corrections, indicators, series] = await Promise.all([
    taskReports(task.id, period ?? undefined, asked),
    publicCorrections({ taskId: task.id }),
    publicIndicators(),
    taskSeries(),
  ]);
  const { page, pages } = pagesOf(reports.total, REPORTS_PAGE, asked);
  if (page !== asked) notFound();
  const home = indicators.filter(({ homeTask }) => homeTask.slug === task.slug);
  const related = indicators.filter(({ number }) => task.relatedNumbers.includes(number));
  return (
    <Page>
      <TaskHeading task={task} />
      <TaskOverview task={task} period={period} office={organisation.office} />
      <TaskTerm slug={task.slug} points={series.get(task.id) ?? []} chosen={period?.code} />
      <TaskReports
        slug={task.slug}
        periods={periods}
        chosen={period}
        rows={reports.rows}
        page={page}
        pages={pages}
      />
      <Corrections corrections={corrections} nameOf={({ unit }) => unitLabel(unit)} />
      <TaskIndicators home={home} related={related} targetYear={term.lastYear} />
    </Page>
  );
}
