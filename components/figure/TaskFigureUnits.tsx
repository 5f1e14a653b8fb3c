import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import type { TaskFigure, TaskFigureUnit } from "@/lib/figure/queries.task";
import { FIGURE_PAGE } from "@/lib/figure/schema";
import { formatDateTime, formatNumber, formatPercent } from "@/lib/format";
import { ratingLabels, ratingTones } from "@/lib/resolution/labels";
import { versionPath } from "@/lib/review/schema";

/** The units in a task's figures: progress, the office's rating, and the approved version that says so. */
export function TaskFigureUnits({ figure }: { figure: TaskFigure }) {
  const { shown, total, page, period } = figure;
  const first = (page - 1) * FIGURE_PAGE + 1;
  const last = formatNumber(first + shown.length - 1);
  const range = total > shown.length ? `, từ ${formatNumber(first)} đến ${last}` : "";
  return (
    <DataTable
      caption={`${formatNumber(total)} đơn vị trong số liệu ${period.label}${range}`}
      columns={[
        { key: "unit", label: "Đơn vị" },
        { key: "progress", label: "Tiến\u00a0độ", align: "right" },
        { key: "rating", label: "Văn phòng đánh giá" },
        { key: "from", label: "Theo bản đã duyệt" },
      ]}
      rows={shown.map((unit) => ({
        key: unit.unitId,
        cells: {
          unit: (
            <>
              {unit.label}
              {!unit.expected && (
                <span className="block text-ink-2 text-sm">Không được giao nhiệm vụ này khi kết thúc kỳ</span>
              )}
            </>
          ),
          progress: <b>{formatPercent(unit.progress)}</b>,
          rating: <StatusTag tone={ratingTones[unit.rating]}>{ratingLabels[unit.rating]}</StatusTag>,
          from: <Source unit={unit} period={period} />,
        },
      }))}
      empty="Chưa có đơn vị nào có báo cáo được duyệt trong kỳ này."
    />
  );
}

type SourceProps = { unit: TaskFigureUnit; period: TaskFigure["period"] };

function Source({ unit: { code, source }, period }: SourceProps) {
  if (!source) return null;
  const { task, version, approvedAt, approvedBy } = source;
  return (
    <div className="sm:min-w-56">
      <Link
        href={versionPath({ period: period.code, unit: code, task }, version)}
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
  );
}
