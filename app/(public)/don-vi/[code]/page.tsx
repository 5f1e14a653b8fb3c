import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/site/Page";
import { Corrections } from "@/components/task/Corrections";
import { ReportTable } from "@/components/task/ReportTable";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { UnitFigures } from "@/components/unit/UnitFigures";
import { pageMetadata } from "@/lib/opendata/labels.meta";
import { unitLede } from "@/lib/publication/labels";
import { publicReports, publicScene, publicTasks, publicUnitFigures } from "@/lib/publication/queries";
import { measuresReportedBy } from "@/lib/resolution/queries";
import { isLocality } from "@/lib/unit/calc";
import { unitKindLabels, unitLabel } from "@/lib/unit/labels";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ code: string }> };

async function findUnit({ params }: Props) {
  const { code } = await params;
  return (await publicScene()).units.find((unit) => unit.code === code) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const unit = await findUnit(props);
  const title = unitLabel(unit);
  const description = `Báo cáo đã được duyệt của ${title} về thực hiện Nghị quyết Đại hội Đảng bộ.`;
  return pageMetadata({ title, description, path: `/don-vi/${unit.code}` });
}

/** One unit: its approved reports of the present period and its latest figures. */
export default async function UnitPage(props: Props) {
  const unit = await findUnit(props);
  const scene = await publicScene();
  const [tasks, { reports, corrections }, measures, figures] = await Promise.all([
    publicTasks(),
    publicReports({ unitId: unit.id }),
    measuresReportedBy(scene.resolution.id, unit),
    publicUnitFigures({ unitId: unit.id }),
  ]);
  const assigned = tasks.filter(({ unitIds }) => unitIds.includes(unit.id));
  return (
    <Page>
      <Breadcrumb items={[{ href: "/#don-vi", label: "Các đơn vị" }]} />
      <PageHeading
        kicker={isLocality(unit.kind) ? undefined : unitKindLabels[unit.kind]}
        title={unitLabel(unit)}
        lede={unitLede(scene, { reported: reports.length, expected: assigned.length })}
      />
      <h2>Báo cáo trong kỳ</h2>
      <ReportTable
        caption="Báo cáo trong kỳ"
        subject="Nhiệm vụ"
        rows={assigned.map((task) => ({
          href: `/nhiem-vu/${task.slug}`,
          label: task.title,
          report: reports.find(({ taskId }) => taskId === task.id),
        }))}
        empty="Đơn vị này chưa được giao nhiệm vụ nào."
      />
      <Corrections
        corrections={corrections}
        nameOf={({ taskId }) => tasks.find(({ id }) => id === taskId)?.title ?? ""}
      />
      <h2>Số liệu chỉ tiêu</h2>
      <UnitFigures measures={measures} figures={figures} />
    </Page>
  );
}
