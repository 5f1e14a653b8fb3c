import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";
import type { QueueRow } from "@/lib/review/queries";

type QueueFormProps = {
  rows: readonly QueueRow[];
  /** the queue's filter, to come back to */
  carried: string;
  /** whether there is anything to pick from */
  pick: boolean;
  children: ReactNode;
};

/** Leads with the picked reports to the list to confirm; a plain form, its address holds the picks. */
export function QueueForm({ rows, carried, pick, children }: QueueFormProps) {
  if (!pick) return children;
  if (!rows.some(({ waitedDays, alone }) => waitedDays !== null && alone === null)) {
    return (
      <>
        {children}
        <p className="py-4 text-ink-2 text-sm">
          Báo cáo đã mở đọc và chưa từng công khai sẽ chọn được ở đây để duyệt cùng lúc.
        </p>
      </>
    );
  }
  return (
    <form action="/van-phong/duyet-nhieu">
      {[...new URLSearchParams(carried)].map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2 py-4">
        <Button variant="secondary">Duyệt các báo cáo đã chọn…</Button>
        <p className="text-ink-2 text-sm">
          Chỉ chọn được báo cáo đồng chí đã mở đọc. Bước sau xem lại danh sách rồi mới duyệt.
        </p>
      </div>
    </form>
  );
}
