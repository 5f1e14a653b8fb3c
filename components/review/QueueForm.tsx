import type { ReactNode } from "react";
import { Button } from "@/components/ui/Button";

/** Leads with the picked reports to the list to confirm; a plain form, its address holds the picks. */
export function QueueForm({ pick, children }: { pick: boolean; children: ReactNode }) {
  if (!pick) return children;
  return (
    <form action="/van-phong/duyet-nhieu">
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
