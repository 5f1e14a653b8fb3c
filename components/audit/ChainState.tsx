import { Callout } from "@/components/ui/Callout";
import { formatDateTime, formatNumber } from "@/lib/format";

type ChainStateProps = { entries: number; brokenAt: string | null; complete: boolean; at: Date };

/** Whether the audit trail is as it was written, and what to do when it is not. */
export function ChainState({ entries, brokenAt, complete, at }: ChainStateProps) {
  if (brokenAt === null && complete) {
    return (
      <Callout tone="ok" title="Chuỗi nhật ký nguyên vẹn">
        Lúc {formatDateTime(at)} đã tính lại mã của cả {formatNumber(entries)} dòng: không dòng nào bị sửa
        hoặc bị xoá.
      </Callout>
    );
  }
  return (
    <Callout tone="bad" title="Nhật ký đã bị can thiệp">
      Kiểm tra lúc {formatDateTime(at)}, {formatNumber(entries)} dòng.{" "}
      {brokenAt === null
        ? "Thiếu một hoặc nhiều dòng cuối cùng."
        : `Chuỗi mã sai từ dòng số ${brokenAt}: dòng này bị sửa, hoặc dòng ngay trước bị xoá.`}{" "}
      Giữ nguyên hệ thống, báo lãnh đạo Văn phòng và đối chiếu với bản sao lưu.
    </Callout>
  );
}
