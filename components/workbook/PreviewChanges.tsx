import { Callout } from "@/components/ui/Callout";
import { FocusOnArrival } from "@/components/ui/FocusOnArrival";
import type { Preview } from "@/lib/workbook/schema";
import { Problems } from "./Problems";
import { TaskChanges } from "./TaskChanges";

type PreviewChangesProps = { attempt: number; preview: Preview };

/** What the file would change, task by task; nothing is stored yet. */
export function PreviewChanges({ attempt, preview: { tasks, locked, errors } }: PreviewChangesProps) {
  const written = tasks.filter(({ stale }) => !stale);
  const stale = tasks.filter((task) => task.stale);
  const cells = written.reduce((sum, { changes }) => sum + changes.length, 0);
  const left = stale.length > 0 || locked.some(({ touched }) => touched);
  const nothing = left
    ? "Không có thay đổi nào để lưu; lý do nêu bên dưới."
    : "Không có thay đổi nào để lưu: nội dung trong tệp giống nội dung đang lưu.";
  return (
    <>
      <Problems attempt={attempt} title="Có ô cần sửa" problems={errors} />
      {errors.length === 0 && (
        <FocusOnArrival
          arrival={`${attempt}`}
          labelledBy="xem-truoc"
          className="mb-6 max-w-form rounded-md border-2 border-info px-4 py-4 sm:px-6"
        >
          <h2 id="xem-truoc" className="mt-0 mb-2">
            Xem trước: chưa lưu gì
          </h2>
          <p className="my-0">
            {cells > 0
              ? `Tệp thay đổi ${cells} ô của ${written.length} nhiệm vụ. Đối chiếu bên dưới, rồi bấm nút ở cuối trang để lưu vào bản nháp.`
              : nothing}
          </p>
        </FocusOnArrival>
      )}
      {stale.length > 0 && (
        <Callout tone="warn" title="Không ghi: đã có người lưu sau khi tải mẫu">
          <ul>
            {stale.map(({ slug, title, changes }) => (
              <li key={slug}>
                {title} ({changes.length} ô khác với nội dung đang lưu)
              </li>
            ))}
          </ul>
          <p>Tải mẫu mới để có nội dung mới nhất, rồi nhập lại các ô của nhiệm vụ này.</p>
        </Callout>
      )}
      {locked.length > 0 && (
        <Callout tone="info" title="Để nguyên: báo cáo đã gửi hoặc đã duyệt">
          <ul>
            {locked.map(({ title, touched }) => (
              <li key={title}>
                {title}
                {touched && <b> – trong tệp có ô đã sửa; không ghi</b>}
              </li>
            ))}
          </ul>
        </Callout>
      )}
      {written.map((task) => (
        <TaskChanges key={task.slug} task={task} wrong={new Set(errors.map(({ where }) => where))} />
      ))}
    </>
  );
}
