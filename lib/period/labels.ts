import type { ErrorCode } from "@/lib/result";
import { daysLeft } from "./calc";
import type { PeriodState } from "./schema";
import type { PeriodAction } from "./workflow";

export const periodStateLabels: Record<PeriodState, string> = {
  UPCOMING: "Chưa mở",
  OPEN: "Đang mở",
  CLOSED: "Đã đóng",
};

export const periodActionLabels: Record<PeriodAction, string> = {
  open: "Mở kỳ",
  close: "Đóng kỳ",
  reopen: "Mở lại kỳ",
};

export const periodStateTones: Record<PeriodState, "none" | "info" | "ok"> = {
  UPCOMING: "none",
  OPEN: "ok",
  CLOSED: "info",
};

/** What a state means, in one line (takesReports in workflow.ts). */
export const periodStateMeanings: Record<PeriodState, string> = {
  UPCOMING: "đơn vị chưa nhập được; tự mở khi đến thời điểm mở nhập",
  OPEN: "đơn vị nhập và nộp được, kể cả khi đã quá hạn (tính là nộp trễ)",
  CLOSED: "chỉ còn nhận bản bị trả lại và bản của đơn vị được gia hạn",
};

/** What to say when a change of a period was refused. */
export const periodErrors: Record<ErrorCode, string> = {
  NOT_FOUND: "Không tìm thấy kỳ hoặc đơn vị này. Tải lại trang rồi thực hiện lại.",
  FORBIDDEN:
    "Phiên đăng nhập đã hết, hoặc tài khoản không được làm việc này. Đăng nhập lại rồi thực hiện lại.",
  INVALID: "Có nội dung cần sửa",
  CONFLICT: "Kỳ vừa được người khác thay đổi. Trang đang hiển thị trạng thái mới nhất.",
  WRONG_STATUS: "Kỳ vừa được người khác thay đổi. Trang đang hiển thị trạng thái mới nhất.",
  PERIOD_CLOSED: "Kỳ báo cáo đã đóng.",
  NOT_YET_OPEN: "Kỳ báo cáo chưa mở.",
};

/** How far away the due time is: "còn 4 ngày", "hết hạn hôm nay", "quá hạn 2 ngày". */
export function dueLabel(now: Date, dueAt: Date): string {
  const days = daysLeft(now, dueAt);
  if (days > 0) return `còn ${days} ngày`;
  if (now <= dueAt) return "hết hạn hôm nay";
  return days === 0 ? "vừa hết hạn hôm nay" : `quá hạn ${-days} ngày`;
}
