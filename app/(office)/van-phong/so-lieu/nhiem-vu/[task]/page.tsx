import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CheckLine } from "@/components/figure/CheckLine";
import { FigurePages } from "@/components/figure/FigurePages";
import { FigurePeriods } from "@/components/figure/FigurePeriods";
import { MissingUnits } from "@/components/figure/MissingUnits";
import { TaskFigureFacts } from "@/components/figure/TaskFigureFacts";
import { TaskFigureUnits } from "@/components/figure/TaskFigureUnits";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { taskCheckText } from "@/lib/figure/labels.task";
import { loadTaskFigure } from "@/lib/figure/queries.task";
import { taskFigurePath, taskFigureQuery } from "@/lib/figure/schema.task";
import { progressText } from "@/lib/publication/labels";
import { taskKindLabels } from "@/lib/resolution/labels";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Số liệu của nhiệm vụ" };

type Props = {
  params: Promise<{ task: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** A task's figures taken apart: formulas, units with their approved versions, missing units, and a check. */
export default async function TaskFigurePage({ params, searchParams }: Props) {
  const actor = await requireArea("office");
  const [{ task: slug }, query] = await Promise.all([params, searchParams]);
  const { ky, trang } = taskFigureQuery.parse(query);
  const [frame, figure] = await Promise.all([
    officeFrame(actor),
    loadTaskFigure(actor, slug, ky, { page: trang }),
  ]);
  if (!figure) notFound();
  const { task, period, periods, check } = figure;
  return (
    <OfficeFrame actor={actor} {...frame} current="figures">
      <Breadcrumb items={[{ href: taskFigurePath("", period.code), label: "Số liệu các nhiệm vụ" }]} />
      <PageHeading kicker={`${taskKindLabels[task.kind]} ${task.ordinal}`} title={task.title} />
      <FigurePeriods action={`/van-phong/so-lieu/nhiem-vu/${slug}`} periods={periods} period={period.code} />
      <p className="mb-4 text-lg">
        {period.label}: <b className="tabular-nums">{progressText(task)}</b>
      </p>
      <TaskFigureFacts figure={figure} />
      <h2>Đơn vị trong số liệu</h2>
      {(figure.total > 0 || !check.agrees) && <CheckLine agrees={check.agrees} text={taskCheckText(check)} />}
      <TaskFigureUnits figure={figure} />
      <FigurePages
        {...figure}
        href={(page) => taskFigurePath(slug, period.code, "", page)}
        csv={taskFigurePath(slug, period.code, "/csv")}
      />
      <h2 className="mb-0">Đơn vị còn thiếu</h2>
      <MissingUnits missing={figure.missing} of="nhiệm vụ này" />
    </OfficeFrame>
  );
}
