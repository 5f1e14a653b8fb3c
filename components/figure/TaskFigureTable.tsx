import Link from "next/link";
import { StandingTag } from "@/components/indicator/StandingTag";
import { DataTable } from "@/components/ui/DataTable";
import { ProgressBar } from "@/components/ui/ProgressBar";
import { ratingsText } from "@/lib/figure/labels.task";
import type { TaskFigureRow } from "@/lib/figure/queries.task";
import { taskFigurePath } from "@/lib/figure/schema.task";
import { progressText, taskCoverageText } from "@/lib/publication/labels";
import { taskKindLabels } from "@/lib/resolution/labels";

type TaskFigureTableProps = { rows: readonly TaskFigureRow[]; period: { code: string; label: string } };

/** Every task with its figures of the period; each leads to the units it is made of. */
export function TaskFigureTable({ rows, period }: TaskFigureTableProps) {
  return (
    <DataTable
      caption={`Số liệu các nhiệm vụ, ${period.label}`}
      captionHidden
      look="wide"
      columns={[
        { key: "name", label: "Nhiệm vụ" },
        { key: "mean", label: "Tiến độ trung bình" },
        { key: "standing", label: "Đánh giá" },
        { key: "coverage", label: "Đã có báo cáo được duyệt" },
      ]}
      rows={rows.map((task) => ({
        key: task.id,
        cells: {
          name: (
            <>
              <span className="block text-ink-2 text-sm">
                {taskKindLabels[task.kind]} {task.ordinal}
              </span>
              <Link
                href={taskFigurePath(task.slug, period.code)}
                prefetch={false}
                className="-my-2.5 inline-block py-2.5"
              >
                {task.title}
              </Link>
            </>
          ),
          mean: (
            <div className="lg:w-64">
              <ProgressBar
                percent={task.mean === null ? null : Number(task.mean)}
                milestone={task.mean === null ? null : Number(task.milestone)}
                label={progressText(task)}
              />
            </div>
          ),
          standing: (
            <>
              <StandingTag standing={task.standing} />
              {ratingsText(task.ratings) && (
                <span className="mt-1 block text-ink-2 text-sm">Đơn vị: {ratingsText(task.ratings)}</span>
              )}
            </>
          ),
          coverage: <span className="tabular-nums">{taskCoverageText(task)}</span>,
        },
      }))}
      empty="Kỳ này chưa giao nhiệm vụ nào cho đơn vị."
    />
  );
}
