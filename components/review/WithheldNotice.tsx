import { Callout } from "@/components/ui/Callout";
import { formatDateTime } from "@/lib/format";

/** That a report was approved and nothing of it is public, and why. */
export function WithheldNotice({ reason, at }: { reason: string; at: Date }) {
  return (
    <Callout tone="warn" title="Đã duyệt, không công khai">
      <p className="whitespace-pre-line">
        Báo cáo không hiện trên trang công khai, số liệu không tính vào tổng hợp công khai (duyệt lúc{" "}
        {formatDateTime(at)}). Lý do: {reason}
      </p>
    </Callout>
  );
}
