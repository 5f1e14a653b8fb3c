import { DataTable } from "@/components/ui/DataTable";
import { coverageText, sumsText } from "@/lib/publication/labels";
import type { MeasureView, PeriodPoint } from "@/lib/publication/schema";
import { measureSourcePath } from "@/lib/publication/schema.sources";
import { figureText } from "@/lib/resolution/labels";

/** A measure period by period, the latest first: the table behind its chart; each leads to its card. */
export function MeasurePeriods({
  measure,
  points,
}: {
  measure: MeasureView;
  points: readonly PeriodPoint[];
}) {
  const ratio = measure.kind === "RATIO";
  return (
    <DataTable
      caption={`${measure.label} theo kỳ báo cáo`}
      captionHidden
      columns={[
        { key: "period", label: "Kỳ" },
        { key: "value", label: "Số liệu", align: "right" },
        ...(ratio ? [{ key: "sums", label: "Tử số/mẫu số", align: "right" } as const] : []),
        { key: "coverage", label: "Đã báo cáo" },
      ]}
      rows={points.toReversed().map((point) => ({
        key: point.code,
        cells: {
          period: (
            <a href={measureSourcePath(measure.code, point.code)} className="-my-2.5 inline-block py-2.5">
              {point.label}
            </a>
          ),
          value: point.value === null ? "Chưa có" : figureText(point.value, measure.unit),
          sums: sumsText(point),
          coverage: coverageText(point),
        },
      }))}
      empty="Chưa có kỳ nào có số liệu được duyệt."
    />
  );
}
