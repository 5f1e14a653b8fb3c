import Link from "next/link";
import { EmptyState } from "@/components/ui/EmptyState";
import { formatNumber } from "@/lib/format";
import { taskShort } from "@/lib/matrix/labels";
import type { MatrixPage } from "@/lib/matrix/queries";
import { isNarrowed, MATRIX_PAGE, type MatrixFilter, matrixPath } from "@/lib/matrix/schema";
import { CountsTable } from "./CountsTable";
import { MatrixLegend } from "./MatrixLegend";
import { MatrixPages } from "./MatrixPages";
import { MatrixTable } from "./MatrixTable";

type MatrixViewProps = { matrix: MatrixPage; filter: MatrixFilter };

/** The view chosen: the cells, or the counts by unit or by task. */
export function MatrixView({ matrix, filter }: MatrixViewProps) {
  const { units, shown, tasks, page, pages, period } = matrix;
  if (units.length === 0) return <Nothing filter={filter} />;
  if (filter.xem === "nhiem-vu") {
    const rows = tasks.flatMap(({ counts, ...task }) =>
      counts ? [{ key: task.id, counts, name: <TaskName short={taskShort(task)} title={task.title} /> }] : [],
    );
    return (
      <CountsTable
        caption={`Theo nhiệm vụ, ${formatNumber(units.length)} đơn vị`}
        label="Nhiệm vụ"
        rows={rows}
      />
    );
  }
  const from = (page - 1) * MATRIX_PAGE;
  const range = pages > 1 ? `, từ ${formatNumber(from + 1)} đến ${formatNumber(from + shown.length)}` : "";
  const caption = `${formatNumber(units.length)} đơn vị${range}`;
  const pager = <MatrixPages filter={{ ...filter, ky: period.code }} page={page} pages={pages} />;
  if (filter.xem === "don-vi") {
    const rows = shown.map((unit) => ({ key: unit.id, name: <b>{unit.label}</b>, counts: unit }));
    return (
      <>
        <CountsTable caption={caption} label="Đơn vị" rows={rows} />
        {pager}
      </>
    );
  }
  return (
    <>
      <MatrixTable caption={caption} period={period.code} units={shown} tasks={tasks} cells={matrix.cells} />
      {pager}
      <MatrixLegend tasks={tasks} />
    </>
  );
}

function TaskName({ short, title }: { short: string; title: string }) {
  return (
    <>
      <b className="block">{short}</b>
      {title}
    </>
  );
}

function Nothing({ filter }: { filter: MatrixFilter }) {
  const bare: MatrixFilter = { ...filter, tim: "", loai: undefined, thieu: undefined, trang: 1 };
  if (!isNarrowed(filter)) {
    return (
      <EmptyState title="Kỳ này không có báo cáo nào phải nộp">
        <p>Chưa giao nhiệm vụ nào cho đơn vị. Quản trị viên giao nhiệm vụ ở phần Danh mục.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Không có đơn vị nào theo bộ lọc này">
      <p>Kiểm tra lại tên đơn vị, hoặc bỏ bớt điều kiện lọc.</p>
      <Link href={matrixPath(bare)} prefetch={false} className="inline-block py-3">
        Xem tất cả đơn vị
      </Link>
    </EmptyState>
  );
}
