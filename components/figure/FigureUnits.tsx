import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import type { FigureDetail, FigureUnit } from "@/lib/figure/queries.measure";
import { FIGURE_PAGE } from "@/lib/figure/schema";
import { formatDateTime, formatNumber } from "@/lib/format";
import { KEPT_DECIMALS } from "@/lib/measure/calc";
import { figureText } from "@/lib/resolution/labels";
import { versionPath } from "@/lib/review/schema";

/** The units in a figure: what each adds to it, and the approved versions that say so. */
export function FigureUnits({ detail }: { detail: FigureDetail }) {
  const { measure, shown, total, page, year } = detail;
  const ratio = measure.kind === "RATIO";
  const first = (page - 1) * FIGURE_PAGE + 1;
  const range =
    total > shown.length ? `, từ ${formatNumber(first)} đến ${formatNumber(first + shown.length - 1)}` : "";
  return (
    <DataTable
      caption={`${formatNumber(total)} đơn vị trong số liệu năm ${year}${range}`}
      columns={[
        { key: "unit", label: "Đơn vị" },
        ...(ratio
          ? ([
              { key: "numerator", label: measure.numeratorLabel ?? "Tử số", align: "right" },
              { key: "denominator", label: measure.denominatorLabel ?? "Mẫu số", align: "right" },
            ] as const)
          : []),
        { key: "value", label: ratio ? "Tỷ lệ" : "Số liệu", align: "right" },
        { key: "from", label: "Theo bản đã duyệt" },
      ]}
      rows={shown.map((unit) => ({
        key: unit.unitId,
        cells: {
          unit: (
            <>
              {unit.label}
              {!unit.expected && (
                <span className="block text-ink-2 text-sm">Nay không báo cáo chỉ tiêu này</span>
              )}
            </>
          ),
          numerator: unit.numerator && formatNumber(unit.numerator, KEPT_DECIMALS),
          denominator: unit.denominator && formatNumber(unit.denominator, KEPT_DECIMALS),
          value: unit.value && <b className="sm:whitespace-nowrap">{figureText(unit.value, measure.unit)}</b>,
          from: <Sources unit={unit} />,
        },
      }))}
      empty="Chưa có đơn vị nào có số liệu được duyệt trong năm này."
    />
  );
}

function Sources({ unit }: { unit: FigureUnit }) {
  return unit.from.map(({ period, task, version, approvedAt, approvedBy }) => (
    <div key={period.code} className="mb-1 last:mb-0 sm:min-w-56">
      <Link
        href={versionPath({ period: period.code, unit: unit.code, task }, version)}
        prefetch={false}
        className="-my-2.5 inline-block py-2.5"
      >
        {period.label}, bản {version}
      </Link>
      <span className="block text-ink-2 text-sm tabular-nums">
        duyệt {formatDateTime(approvedAt)}
        {approvedBy && `, ${approvedBy}`}
      </span>
    </div>
  ));
}
