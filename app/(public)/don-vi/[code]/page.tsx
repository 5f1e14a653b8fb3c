import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Page } from "@/components/site/Page";
import { Corrections } from "@/components/task/Corrections";
import { ReportTable } from "@/components/task/ReportTable";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { UnitFigures } from "@/components/unit/UnitFigures";
import { unitLede } from "@/lib/publication/labels";
import { publicScene, publicUnit } from "@/lib/publication/queries";
import { publicUnitFigures } from "@/lib/publication/queries.measures";
import { publicCorrections, unitReports } from "@/lib/publication/queries.reports";
import { measuresReportedBy } from "@/lib/resolution/queries";
import { isLocality } from "@/lib/unit/calc";
import { unitKindLabels, unitLabel } from "@/lib/unit/labels";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ code: string }> };

async function findUnit({ params }: Props) {
  const { code } = await params;
  return (await publicUnit(code)) ?? notFound();
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const name = unitLabel(await findUnit(props));
  return {
    title: name,
    description: `Báo cáo đã được duyệt của ${name} về thực hiện Nghị quyết Đại hội Đảng bộ.`,
  };
}

/** One unit: its approved reports of the present period and its latest figures. */
export default async function UnitPage(props: Props) {
  const unit = await findUnit(props);
  const scene = await publicScene();
  const [reports, corrections, measures, figures] = await Promise.all([
    unitReports(unit.id),
    publicCorrections({ unitId: unit.id }),
    measuresReportedBy(scene.resolution.id, unit),
    publicUnitFigures({ unitId: unit.id }),
  ]);
  return (
    <Page>
      <Breadcrumb items={[{ href: "/#don-vi", label: "Các đơn vị" }]} />
      <PageHeading
        kicker={isLocality(unit.kind) ? undefined : unitKindLabels[unit.kind]}
        title={unitLabel(unit)}
        lede={unitLede(scene, {
          reported: reports.filter(({ report }) => report).length,
          expected: reports.length,
        })}
      />
      <h2>Báo cáo trong kỳ</h2>
      <ReportTable
        caption="Báo cáo trong kỳ"
        subject="Nhiệm vụ"
        rows={reports.map(({ task, report }) => ({
          href: `/nhiem-vu/${task.slug}`,
          label: task.title,
          report,
        }))}
        empty="Đơn vị này chưa được giao nhiệm vụ nào."
      />
      <Corrections corrections={corrections} nameOf={({ task }) => task.title} />
      <h2>Số liệu chỉ tiêu</h2>
      <UnitFigures measures={measures} figures={figures} />
    </Page>
  );
}
