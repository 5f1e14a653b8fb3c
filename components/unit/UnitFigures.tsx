import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { figurePeriodText, sumsText } from "@/lib/publication/labels";
import type { UnitFigureView } from "@/lib/publication/schema";
import { figureText } from "@/lib/resolution/labels";
import type { MeasureFacts } from "@/lib/resolution/schema";

type UnitFiguresProps = { measures: readonly MeasureFacts[]; figures: readonly UnitFigureView[] };

/** The latest figures of one unit, each with its year and the report it comes from. */
export function UnitFigures({ measures, figures }: UnitFiguresProps) {
  return (
    <DataTable
      caption="Số liệu chỉ tiêu của đơn vị"
      captionHidden
      columns={[
        { key: "measure", label: "Chỉ tiêu" },
        { key: "value", label: "Số liệu", align: "right" },
        { key: "sums", label: "Tử số/mẫu số", align: "right" },
        { key: "period", label: "Theo báo cáo" },
      ]}
      rows={measures.map((measure) => {
        const figure = figures.find(({ measureId }) => measureId === measure.id);
        return {
          key: measure.id,
          cells: {
            measure: (
              <>
                {measure.code !== String(measure.indicator.number) && (
                  <span className="block text-ink-2 text-sm">{measure.indicator.title}</span>
                )}
                <Link
                  href={`/chi-tieu/${measure.indicator.number}#${measure.code}`}
                  prefetch={false}
                  className="-my-2.5 inline-block py-2.5"
                >
                  {measure.code}. {measure.label}
                </Link>
              </>
            ),
            value: figure?.value ? (
              <b className="sm:whitespace-nowrap">{figureText(figure.value, measure.unit)}</b>
            ) : (
              <span className="text-ink-2">Chưa có</span>
            ),
            sums: figure && sumsText(figure),
            period: figure && (
              <span className="sm:whitespace-nowrap">{figurePeriodText(measure, figure)}</span>
            ),
          },
        };
      })}
      empty="Đơn vị này không báo cáo số liệu chỉ tiêu nào."
    />
  );
}
