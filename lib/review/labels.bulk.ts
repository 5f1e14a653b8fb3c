import type { Alone } from "./calc.queue";
import type { BulkOutcome } from "./commands.bulk";

/** Why a report is not approved together with others. */
export const aloneLabels: Record<Alone, string> = {
  NOT_OPENED: "Chưa mở đọc",
  NOT_RATED: "Chưa có tự đánh giá",
  CORRECTION: "Đính chính, duyệt riêng",
};

/** What became of a report in the list. */
export function outcomeText({ refused }: BulkOutcome): string {
  switch (refused) {
    case null:
      return "Đã duyệt và công khai.";
    case "NOT_OPENED":
      return "Chưa duyệt: mở đọc bản này trước.";
    case "CONFLICT":
    case "WRONG_STATUS":
      return "Chưa duyệt: báo cáo đã thay đổi hoặc đã có người xử lý.";
    case "INVALID":
      return "Chưa duyệt: báo cáo cần ghi chú đính chính, mở để duyệt riêng.";
    default:
      return "Chưa duyệt: không tìm thấy báo cáo, hoặc phiên đăng nhập đã hết.";
  }
}
