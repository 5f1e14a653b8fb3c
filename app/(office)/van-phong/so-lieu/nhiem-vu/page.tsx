import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FigurePeriods } from "@/components/figure/FigurePeriods";
import { FigureViews } from "@/components/figure/FigureViews";
import { TaskFigureTable } from "@/components/figure/TaskFigureTable";
import { NoPeriods } from "@/components/period/NoPeriods";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { listTaskFigures } from "@/lib/figure/queries.task";
import { taskFigureQuery } from "@/lib/figure/schema.task";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Số liệu nhiệm vụ" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** The published figures of every task in a period, each with the way to its units. */
export default async function TaskFiguresPage({ searchParams }: Props) {
  const actor = await requireArea("office");
  const { ky } = taskFigureQuery.parse(await searchParams);
  const [frame, found] = await Promise.all([officeFrame(actor), listTaskFigures(actor, ky)]);
  if (!found) notFound();
  const { periods, period, rows } = found;
  return (
    <OfficeFrame actor={actor} {...frame} current="figures">
      <PageHeading
        title="Số liệu tổng hợp"
        lede="Tiến độ trung bình, đánh giá và độ phủ của từng nhiệm vụ, tính từ báo cáo đã duyệt. Mở một nhiệm vụ để xem công thức, từng đơn vị và đơn vị còn thiếu."
      />
      <FigureViews current="tasks" />
      {period ? (
        <>
          <FigurePeriods action="/van-phong/so-lieu/nhiem-vu" periods={periods} period={period.code} />
          <TaskFigureTable rows={rows} period={period} />
        </>
      ) : (
        <NoPeriods what="Số liệu các nhiệm vụ" />
      )}
    </OfficeFrame>
  );
}
