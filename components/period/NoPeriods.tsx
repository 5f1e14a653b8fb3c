import { ButtonLink } from "@/components/ui/Button";
import { EmptyState } from "@/components/ui/EmptyState";

/** Said on a page about a period while none has opened. */
export function NoPeriods({ what }: { /** what will stand here: "Ma trận báo cáo" */ what: string }) {
  return (
    <EmptyState title="Chưa có kỳ báo cáo nào được mở">
      <p>
        {what} hiện ở đây từ khi kỳ đầu tiên được mở. Kỳ tự mở đúng thời điểm mở nhập; Văn phòng xem lịch các
        kỳ hoặc mở kỳ ở phần Kỳ báo cáo.
      </p>
      <ButtonLink className="mt-4" href="/van-phong/ky">
        Đến Kỳ báo cáo
      </ButtonLink>
    </EmptyState>
  );
}
