import { type TaskRow } from "@/lib/workspace/queries";
import Link from "next/link";
import { formatDateTime } from "@/lib/format";
import { taskKindLabels } from "@/lib/resolution/labels";
import { ProgressTag } from "./ProgressTag";

type WorkListProps = { period: string; tasks: readonly TaskRow[] };

/** The tasks of a period by kind, in the order of the resolution: where each stands and what it still lacks. */
export function WorkList({ period, tasks }: WorkListProps) {
  const kinds = [...new Set(tasks.map((task) => task.kind))];
  return kinds.map((kind) => (
    <section key={kind} aria-labelledby={kind}>
      <h2 id={kind}>{taskKindLabels[kind]}</h2>
      <ul className="border-line border-t">
        {tasks
          .filter((task) => task.kind === kind)
          .map((task) => (
            <li
              key={task.slug}
              className="flex flex-col gap-x-6 border-line border-b py-3 sm:flex-row sm:items-start sm:justify-between"
            >
              <div className="contents min-w-0 sm:block">
                <h3>
                  <Link
                    href={`/bao-cao/${period}/${task.slug}`}
                    prefetch={false}
                    className="inline-block py-2"
                  >
                    {task.ordinal}. {task.title}
                  </Link>
                </h3>
                <TaskState task={task} />
              </div>
              <div className="order-first sm:order-none sm:w-40 sm:flex-none sm:py-2">
                <ProgressTag progress={task.progress} versionCount={task.versionCount} />
              </div>
            </li>
          ))}
      </ul>
    </section>
  ));
}

function TaskState({ task: { editable, missing, saved, returned } }: { task: TaskRow }) {
  const lacks = editable && saved ? [...missing.required, ...missing.measures] : [];
  return (
    <div className="max-w-text text-ink-2 text-sm [&>p]:my-0">
      {returned && (
        <p className="line-clamp-3 border-gold border-l-4 pl-3 text-ink">
          <b>Văn phòng trả lại:</b> {returned.reason}
        </p>
      )}
      {editable && !saved && <p>{toEnter(missing.measures.length)}</p>}
      {lacks.length > 0 && (
        <p>
          <b>Còn trống:</b> {lacks.join("; ")}
        </p>
      )}
      {editable && saved && missing.required.length === 0 && <p>Đủ nội dung bắt buộc, chưa gửi.</p>}
      {saved && (
        <p>
          Cập nhật {formatDateTime(saved.at)} · {saved.by}
        </p>
      )}
    </div>
  );
}

function toEnter(measures: number): string {
  return measures > 0
    ? `Chưa nhập. Có ${measures} số liệu chỉ tiêu và phần tình hình thực hiện.`
    : "Chưa nhập. Chỉ có phần tình hình thực hiện, không có số liệu chỉ tiêu.";
}
