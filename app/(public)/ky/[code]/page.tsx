import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CsvLink } from "@/components/opendata/CsvLink";
import { Corrections } from "@/components/publication/Corrections";
import { PeriodFigures } from "@/components/publication/PeriodFigures";
import { PeriodMeasures } from "@/components/publication/PeriodMeasures";
import { PeriodNeighbours } from "@/components/publication/PeriodNeighbours";
import { Page } from "@/components/site/Page";
import { TaskList } from "@/components/task/TaskList";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { neighboursOf, progressOfAll } from "@/lib/publication/calc.series";
import { tasksTitle } from "@/lib/publication/labels";
import { periodFacts } from "@/lib/publication/labels.series";
import { publicPeriods, publicTasks } from "@/lib/publication/queries";
import { publicCorrections } from "@/lib/publication/queries.reports";
import { periodMeasures, taskSeries } from "@/lib/publication/queries.series";
import { localitiesIn } from "@/lib/publication/queries.units";
import { inSentence } from "@/lib/resolution/labels";
import { taskKind } from "@/lib/resolution/schema";
import { unitLabel } from "@/lib/unit/labels";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ code: string }> };

async function findPeriod({ params }: Props) {
  const { code } = await params;
  const periods = await publicPeriods();
  return { period: periods.find((period) => period.code === code) ?? notFound(), periods };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { period } = await findPeriod(props);
  return pageMetadata({
    title: period.label,
    description: `${period.label}: ${periodFacts(period)}`,
    path: `/ky/${period.code}`,
  });
}

/** One period: its tasks, its figures, what was corrected in it, and the way to the periods beside it. */
export default async function PeriodPage(props: Props) {
  const { period, periods } = await findPeriod(props);
  const [tasks, series, measures, corrections, localities] = await Promise.all([
    publicTasks(period),
    taskSeries(),
    periodMeasures(period.code),
    publicCorrections({ periodId: period.id }),
    localitiesIn(period),
  ]);
  const whole = progressOfAll(series.values()).find(({ code }) => code === period.code);
  return (
    <Page>
      <Breadcrumb items={[{ href: "/ky", label: "Các kỳ báo cáo" }]} />
      <PageHeading title={period.label} lede={periodFacts(period, whole)} />
      <PeriodFigures reports={period} tasks={tasks} localities={localities} measures={measures} />
      <PeriodNeighbours {...neighboursOf(periods, period.code)} />
      {taskKind.options.map((kind) => (
        <section key={kind}>
          <h2>{tasksTitle(kind, tasks)}</h2>
          <TaskList tasks={tasks.filter((task) => task.kind === kind)} period={period.code} />
        </section>
      ))}
      <h2>{`Số liệu chỉ tiêu báo cáo trong ${inSentence(period.label)}`}</h2>
      <PeriodMeasures measures={measures} />
      <Corrections
        corrections={corrections}
        nameOf={({ unit, task }) => `${unitLabel(unit)} · ${task.title}`}
      />
      <CsvLink file="bao-cao" period={period.code} label={`Tải các báo cáo ${inSentence(period.label)}`} />
    </Page>
  );
}
