import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { coverageText, sumsText } from "@/lib/publication/labels";
import type { PeriodMeasure } from "@/lib/publication/schema";
import { figureText } from "@/lib/resolution/labels";

/** The figures that one period brought, each with how many are in it; those it did not bring are counted. */
export function PeriodMeasures({ measures }: { measures: readonly PeriodMeasure[] }) {
  const known = measures.flatMap(({ measure, point }) => (point ? [{ measure, point }] : []));
  const others = measures.length - known.length;
  return (
    <>
      <DataTable
        caption="Số liệu chỉ tiêu báo cáo trong kỳ"
        captionHidden
        columns={[
          { key: "measure", label: "Chỉ tiêu" },
          { key: "value", label: "Số liệu của kỳ", align: "right" },
          { key: "sums", label: "Tử số/mẫu số", align: "right" },
          { key: "coverage", label: "Đã báo cáo", align: "right" },
        ]}
        rows={known.map(({ measure, point }) => ({
          key: measure.id,
          cells: {
            measure: (
              <Link href={`/chi-tieu/${measure.indicator.number}#${measure.code}`} prefetch={false}>
                {`${measure.code}. ${measure.label}`}
              </Link>
            ),
            value: point.value === null ? "Chưa tính được" : <b>{figureText(point.value, measure.unit)}</b>,
            sums: sumsText(point),
            coverage: coverageText(point),
          },
        }))}
        empty="Kỳ này không có số liệu chỉ tiêu nào được duyệt."
      />
      {others > 0 && known.length > 0 && (
        <p className="mt-3 text-ink-2 text-sm">
          {`${others} số đo khác không có số liệu trong kỳ: chưa có báo cáo được duyệt, hoặc chỉ báo cáo vào kỳ cuối năm.`}
        </p>
      )}
    </>
  );
}
