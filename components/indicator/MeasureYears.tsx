import { DataTable } from "@/components/ui/DataTable";
import { formatDate } from "@/lib/format";
import { coverageText, sumsText } from "@/lib/publication/labels";
import type { MeasureView, YearView } from "@/lib/publication/schema";
import { measureSourcePath } from "@/lib/publication/schema.sources";
import { figureText } from "@/lib/resolution/labels";

/** A measure year by year, the latest first: the table behind its line. */
export function MeasureYears({ measure }: { measure: MeasureView }) {
  const ratio = measure.kind === "RATIO";
  return (
    <DataTable
      caption="Qua các năm"
      columns={[
        { key: "year", label: "Năm" },
        { key: "value", label: "Số liệu", align: "right" },
        ...(ratio ? [{ key: "sums", label: "Tử số/mẫu số", align: "right" } as const] : []),
        { key: "coverage", label: "Đã báo cáo" },
        { key: "at", label: "Duyệt gần nhất" },
      ]}
      rows={measure.years.toReversed().map((entry) => ({
        key: String(entry.year),
        cells: {
          year: (
            <a href={measureSourcePath(measure.code, entry.year)} className="-my-2.5 inline-block py-2.5">
              {entry.year}
            </a>
          ),
          value: entry.value === null ? "Chưa có" : figureText(entry.value, measure.unit),
          sums: sumsText(entry),
          coverage: `${coverageText(entry)}${lacksPeriods(entry) ? ", còn thiếu kỳ" : ""}`,
          at: entry.updatedAt && formatDate(entry.updatedAt),
        },
      }))}
      empty="Chưa có năm nào có số liệu được duyệt."
    />
  );
}

/** Every unit is in the figure, but not with every period. */
function lacksPeriods({ complete, reported, expected }: YearView): boolean {
  return !complete && reported >= expected;
}
