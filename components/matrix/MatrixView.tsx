import Link from "next/link";
import { EmptyState } from "@/components/ui/EmptyState";
import { taskFigurePath } from "@/lib/figure/schema.task";
import { formatNumber } from "@/lib/format";
import { taskShort } from "@/lib/matrix/labels";
import type { MatrixPage } from "@/lib/matrix/queries";
import type { ReportList } from "@/lib/matrix/queries.list";
import {
  bareFilter,
  isNarrowed,
  MATRIX_PAGE,
  type MatrixFilter,
  type MatrixTask,
  matrixPath,
} from "@/lib/matrix/schema";
import { CountsTable } from "./CountsTable";
import { ListTable } from "./ListTable";
import { MatrixLegend } from "./MatrixLegend";
import { MatrixPages } from "./MatrixPages";
import { MatrixTable } from "./MatrixTable";

type MatrixViewProps = {
  matrix: MatrixPage;
  filter: MatrixFilter /** of the list alone */;
  list: ReportList | null;
};

/** The view chosen: the cells, or the counts by unit or by task. */
export function MatrixView({ matrix, filter: asked, list }: MatrixViewProps) {
  const { units, shown, tasks, page, pages, period } = matrix;
  const filter = { ...asked, ky: period.code };
  if (units.length === 0) return <Nothing filter={filter} />;
  if (list) return <ListTable list={list} filter={filter} />;
  if (filter.xem === "nhiem-vu") {
    const rows = tasks.flatMap(({ counts, ...task }) =>
      counts ? [{ key: task.id, counts, name: <TaskName task={task} />, of: { "nhiem-vu": task.slug } }] : [],
    );
    return (
      <>
        <CountsTable
          caption={`Theo nhiệm vụ, ${formatNumber(units.length)} đơn vị`}
          label="Nhiệm vụ"
          rows={rows}
          filter={filter}
        />
        <Link href={taskFigurePath("", period.code)} prefetch={false} className="inline-block py-3">
          Tiến độ, đánh giá và độ phủ của từng nhiệm vụ trong kỳ
        </Link>
      </>
    );
  }
  const from = (page - 1) * MATRIX_PAGE;
  const range = pages > 1 ? `, từ ${formatNumber(from + 1)} đến ${formatNumber(from + shown.length)}` : "";
  const caption = `${formatNumber(units.length)} đơn vị${range}`;
  const pager = <MatrixPages filter={filter} page={page} pages={pages} />;
  if (filter.xem === "don-vi") {
    const rows = shown.map((unit) => {
      return { key: unit.id, name: <b>{unit.label}</b>, counts: unit, of: { "don-vi": unit.code } };
    });
    return (
      <>
        <CountsTable caption={caption} label="Đơn vị" rows={rows} filter={filter} />
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

function TaskName({ task }: { task: MatrixTask }) {
  return (
    <>
      <b className="block">{taskShort(task)}</b>
      {task.title}
    </>
  );
}

function Nothing({ filter }: { filter: MatrixFilter }) {
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
      <Link href={matrixPath(bareFilter(filter))} prefetch={false} className="inline-block py-3">
        Xem tất cả đơn vị
      </Link>
    </EmptyState>
  );
}
