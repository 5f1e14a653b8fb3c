import Link from "next/link";
import { formatDateTime } from "@/lib/format";
import type { TaskRow } from "@/lib/workspace/queries";

type TasksReadyProps = { period: string; tasks: readonly TaskRow[]; maySend: boolean };

/** The reports that can be sent, each with what would go out blank or unusual and the way to read it once more. */
export function TasksReady({ period, tasks, maySend }: TasksReadyProps) {
  if (tasks.length === 0) {
    return (
      <p className="mb-0 max-w-none border-line border-y py-4">
        Chưa có báo cáo nào đủ nội dung để gửi. Bổ sung các mục dưới đây, rồi mở lại trang này.
      </p>
    );
  }
  return (
    <section aria-labelledby="san-sang">
      <h2 id="san-sang" className="mt-0">{`Đủ nội dung để gửi (${tasks.length})`}</h2>
      <ul className="mb-5 border-line border-t">
        {tasks.map(({ slug, title, missing: { measures }, warnings, ready }) => (
          <li key={slug} className="border-line border-b py-3">
            <h3>{title}</h3>
            <div className="max-w-text text-ink-2 text-sm">
              {measures.length > 0 && (
                <p>
                  <b>Sẽ ghi “Chưa có số liệu”:</b> {measures.join("; ")}
                </p>
              )}
              {warnings > 0 && <p>{`${warnings} số liệu có lời giải thích kèm theo.`}</p>}
              {ready && <p>{`Đã trình lãnh đạo lúc ${formatDateTime(ready.at)} · ${ready.by}`}</p>}
            </div>
            <Link href={`/bao-cao/${period}/${slug}/gui`} prefetch={false} className="inline-block py-2.5">
              {maySend || ready ? "Xem bản sẽ gửi" : "Xem và trình lãnh đạo"}
              <span className="sr-only">: {title}</span>
            </Link>
          </li>
        ))}
      </ul>
      {maySend && (
        <p className="mb-4">
          Sau khi gửi, nội dung được khoá lại để Văn phòng xem xét. Đơn vị rút lại được khi Văn phòng chưa
          quyết định.
        </p>
      )}
    </section>
  );
}
