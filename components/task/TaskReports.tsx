import { PeriodPicker } from "@/components/publication/PeriodPicker";
import { Pages } from "@/components/ui/Pages";
import type { PeriodView, ReportView, UnitView } from "@/lib/publication/schema";
import { addressOf } from "@/lib/publication/schema.address";
import { taskSourcePath } from "@/lib/publication/schema.sources";
import { inSentence } from "@/lib/resolution/labels";
import { unitLabel } from "@/lib/unit/labels";
import { ReportTable } from "./ReportTable";

type TaskReportsProps = {
  slug: string;
  periods: readonly PeriodView[];
  /** the period whose reports are shown; null before anything is published */
  chosen: PeriodView | null;
  rows: readonly { unit: UnitView; report: ReportView | null }[];
  page: number;
  pages: number;
};

/** What each unit reported of a task in the chosen period, page by page. */
export function TaskReports({ slug, periods, chosen, rows, page, pages }: TaskReportsProps) {
  const title = chosen ? `Báo cáo của từng đơn vị, ${inSentence(chosen.label)}` : "Báo cáo của từng đơn vị";
  const latest = periods[0]?.code;
  const path = `/nhiem-vu/${slug}`;
  return (
    <section id="bao-cao">
      <h2>{title}</h2>
      {chosen && <PeriodPicker action={`${path}#bao-cao`} periods={periods} chosen={chosen.code} />}
      <ReportTable
        caption={title}
        subject="Đơn vị"
        rows={rows.map(({ unit, report }) => ({
          href: addressOf(`/don-vi/${unit.code}`, { ky: chosen?.code === latest ? null : chosen?.code }),
          label: unitLabel(unit),
          report,
          source: chosen && taskSourcePath(slug, chosen.code),
        }))}
        empty="Nhiệm vụ này chưa được giao cho đơn vị nào."
      />
      <Pages
        page={page}
        pages={pages}
        href={(to) =>
          `${addressOf(path, { ky: chosen?.code === latest ? null : chosen?.code, trang: to })}#bao-cao`
        }
      />
    </section>
  );
}
