import { Callout } from "@/components/ui/Callout";
import { formatNumber } from "@/lib/format";

type ChainStateProps = { entries: number; brokenAt: string | null; complete: boolean };

/** Whether the audit trail is as it was written, and what to do when it is not. */
export function ChainState({ entries, brokenAt, complete }: ChainStateProps) {
  if (brokenAt === null && complete) {
    return (
      <Callout tone="ok" title="Chuỗi nhật ký nguyên vẹn">
        Đã tính lại mã của cả {formatNumber(entries)} dòng: không dòng nào bị sửa hoặc bị xoá.
      </Callout>
    );
  }
  return (
    <Callout tone="bad" title="Nhật ký đã bị can thiệp">
      {brokenAt === null
        ? "Thiếu một hoặc nhiều dòng cuối cùng."
        : `Chuỗi mã sai từ dòng số ${brokenAt}: dòng này bị sửa, hoặc dòng ngay trước bị xoá.`}{" "}
      Giữ nguyên hệ thống, báo lãnh đạo Văn phòng và đối chiếu với bản sao lưu.
    </Callout>
  );
}
