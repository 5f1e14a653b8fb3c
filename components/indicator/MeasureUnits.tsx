import Link from "next/link";
import { SourceLink } from "@/components/publication/SourceLink";
import { DataTable } from "@/components/ui/DataTable";
import { Pages } from "@/components/ui/Pages";
import { formatNumber } from "@/lib/format";
import { figurePeriodText } from "@/lib/publication/labels";
import type { MeasureDetail } from "@/lib/publication/queries.indicator";
import type { MeasureView } from "@/lib/publication/schema";
import { addressOf } from "@/lib/publication/schema.address";
import { measureSourcePath } from "@/lib/publication/schema.sources";
import { figureText } from "@/lib/resolution/labels";
import { unitLabel } from "@/lib/unit/labels";

type MeasureUnitsProps = { measure: MeasureView; units: MeasureDetail["units"] };

/** What each unit contributes to a measure's current year; whoever has not reported is named as well. */
export function MeasureUnits({ measure, units }: MeasureUnitsProps) {
  const { rows, total, page, pages, figures } = units;
  const ratio = measure.kind === "RATIO";
  const year = measure.current?.year;
  const parts = [
    { key: "numerator", label: measure.numeratorLabel ?? "", align: "right" } as const,
    { key: "denominator", label: measure.denominatorLabel ?? "", align: "right" } as const,
  ];
  return (
    <>
      <DataTable
        caption={`Đơn vị đóng góp${year ? ` năm ${year}` : ""}${pages > 1 ? ` (${formatNumber(total)} đơn vị)` : ""}`}
        columns={[
          { key: "unit", label: "Đơn vị" },
          ...(ratio ? parts : []),
          { key: "value", label: ratio ? "Tỷ lệ" : "Số liệu", align: "right" },
          { key: "period", label: "Theo báo cáo" },
        ]}
        rows={rows.map((unit) => {
          const figure = figures.find((one) => one.unitId === unit.id && one.year === year);
          return {
            key: unit.id,
            cells: {
              unit: (
                <Link href={`/don-vi/${unit.code}`} prefetch={false} className="-my-2.5 inline-block py-2.5">
                  {unitLabel(unit)}
                </Link>
              ),
              numerator: figure?.numerator && formatNumber(figure.numerator),
              denominator: figure?.denominator && formatNumber(figure.denominator),
              value: figure?.value ? (
                <SourceLink href={measureSourcePath(measure.code, figure.year, unit.code)}>
                  {figureText(figure.value, measure.unit)}
                </SourceLink>
              ) : (
                <span className="text-ink-2">Chưa có</span>
              ),
              period: figure && figurePeriodText(measure, figure),
            },
          };
        })}
        empty="Chưa có đơn vị nào được giao báo cáo."
      />
      <Pages
        page={page}
        pages={pages}
        href={(trang) => `${addressOf(`/chi-tieu/${measure.indicator.number}`, { trang })}#${measure.code}`}
      />
    </>
  );
}
