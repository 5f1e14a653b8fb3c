import Link from "next/link";
import { formatDateTime } from "@/lib/format";
import { taskKindLabels } from "@/lib/resolution/labels";
import type { TaskRow } from "@/lib/workspace/queries";

/** What is to be done about a task: why it came back and what it lacks first, then who touched it last. */
export function TaskState({ task, href }: { task: TaskRow; href: string }) {
  const { editable, missing, saved, returned, ready, sent } = task;
  const lacks = editable && saved ? [...missing.required, ...missing.measures] : [];
  return (
    <div className="max-w-text text-ink-2 text-sm [&>p]:my-0">
      {returned && (
        <p className="line-clamp-3 border-gold border-l-4 pl-3 text-ink not-last:mb-1.5!">
          <b>Văn phòng trả lại:</b> {returned.reason}
        </p>
      )}
      {editable && !saved && <p>{toEnter(missing.measures.length)}</p>}
      {lacks.length > 0 && (
        <p>
          <b>Còn trống:</b> {lacks.join("; ")}
        </p>
      )}
      {editable && ready && (
        <p className="text-ink">
          <b>Đã trình lãnh đạo</b> lúc {formatDateTime(ready.at)} ·{" "}
          <span className="whitespace-nowrap">{ready.by}</span>
        </p>
      )}
      {editable && saved && !ready && missing.required.length === 0 && (
        <p>Đủ nội dung bắt buộc, chưa gửi{returned && " lại"}.</p>
      )}
      {saved && (
        <p>
          Cập nhật {formatDateTime(saved.at)} · <span className="whitespace-nowrap">{saved.by}</span>
        </p>
      )}
      {sent && (
        <p className="flex flex-wrap gap-x-3">
          Bản {sent.number} nộp lúc {formatDateTime(sent.at)}
          <Link href={`${href}/bien-nhan`} prefetch={false} className="-my-2.5 inline-block py-2.5">
            Biên nhận
            <span className="sr-only">
              {" "}
              {taskKindLabels[task.kind].toLowerCase()} {task.ordinal}
            </span>
          </Link>
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
