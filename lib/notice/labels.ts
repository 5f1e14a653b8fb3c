import { formatDateTime } from "@/lib/format";
import { inSentence } from "@/lib/resolution/labels";
import type { ErrorCode } from "@/lib/result";
import { daysLeftAt } from "./calc";
import type { NoticeKind, NoticeSubject } from "./schema";

/** What a notice is called, in two or three words. */
export const noticeTitles: Record<NoticeKind, string> = {
  RETURNED: "Báo cáo bị trả lại",
  APPROVED: "Báo cáo đã duyệt",
  REOPENED: "Báo cáo được mở lại",
  COMMENTED: "Văn phòng có ý kiến",
  RESUBMITTED: "Đơn vị nộp lại",
  DUE_7: "Sắp đến hạn nộp",
  DUE_3: "Sắp đến hạn nộp",
  DUE_1: "Gấp: sắp hết hạn nộp",
  OVERDUE: "Quá hạn nộp",
};

export const noticeTones: Record<NoticeKind, "ok" | "warn" | "bad" | "info"> = {
  RETURNED: "bad",
  APPROVED: "ok",
  REOPENED: "warn",
  COMMENTED: "info",
  RESUBMITTED: "info",
  DUE_7: "info",
  DUE_3: "warn",
  DUE_1: "warn",
  OVERDUE: "bad",
};

/** Where the tone's own sign would mislead. */
export const noticeSigns: Partial<Record<NoticeKind, "back">> = { RETURNED: "back", REOPENED: "back" };

/** What a reminder is called in the office's list. */
export const reminderLabels: Partial<Record<NoticeKind, string>> = {
  DUE_7: "Nhắc trước 7 ngày",
  DUE_3: "Nhắc trước 3 ngày",
  DUE_1: "Nhắc trước 1 ngày",
  OVERDUE: "Báo quá hạn",
};

/** One sentence: what happened to which report or period, and what to do next. Never a word of a report. */
export function noticeText(subject: NoticeSubject): string {
  const { kind, report } = subject;
  const period = subject.period ? inSentence(subject.period.label) : "kỳ báo cáo";
  const named = report ? `“${report.task}” ${period}` : period;
  switch (kind) {
    case "RETURNED":
      return `Văn phòng trả lại báo cáo ${named}. Xem lý do, sửa rồi nộp lại.`;
    case "APPROVED":
      return `Văn phòng đã duyệt báo cáo ${named}. Không cần làm gì thêm.`;
    case "REOPENED":
      return `Văn phòng mở lại báo cáo ${named} đã duyệt. Xem lý do, sửa rồi nộp lại.`;
    case "COMMENTED":
      return `Văn phòng gửi ý kiến về báo cáo ${named}. Mở báo cáo để đọc.`;
    case "RESUBMITTED":
      return `${report?.unit ?? "Đơn vị"} nộp lại báo cáo ${named}. Mở báo cáo để xem xét, quyết định.`;
    case "OVERDUE":
      return `Đã quá hạn nộp báo cáo ${period}${dueText(subject)} mà đơn vị còn báo cáo chưa gửi. Gửi ngay các báo cáo còn thiếu.`;
    case "DUE_7":
    case "DUE_3":
    case "DUE_1":
      return `${leftText(subject)} nộp báo cáo ${period}${dueText(subject)}, đơn vị còn báo cáo chưa gửi. Hoàn thành và gửi trước hạn.`;
  }
}

function dueText({ dueAt }: NoticeSubject): string {
  return dueAt ? ` (hạn ${formatDateTime(dueAt)})` : "";
}

function leftText({ at, dueAt }: NoticeSubject): string {
  if (!dueAt) return "Sắp hết hạn";
  const days = daysLeftAt(at, dueAt);
  return days === 0 ? "Hôm nay hết hạn" : `Còn ${days} ngày đến hạn`;
}

/**
 * Where a notice leads.
 * @param area the work area of whoever reads it
 * @returns an address of this portal; null when there is no page for that area
 */
export function noticePath(area: "unit" | "office" | "admin", subject: NoticeSubject): string | null {
  const { period, report } = subject;
  if (!period || area === "admin") return null;
  if (area === "unit") return `/bao-cao/${period.code}${report ? `/${report.taskSlug}` : ""}`;
  return report
    ? `/van-phong/${period.code}/${report.unitCode}/${report.taskSlug}`
    : `/van-phong/nhac-viec?ky=${period.code}`;
}

/** The words of the link, by the area and what it leads to. */
export function noticeLink({ report }: NoticeSubject): string {
  return report ? "Mở báo cáo" : "Mở kỳ báo cáo";
}

/** What an account of each area will find in its inbox. */
export const expectedNotices: Record<"unit" | "office" | "admin", string> = {
  unit: "Khi Văn phòng trả lại, duyệt, mở lại báo cáo hoặc gửi ý kiến, và khi sắp đến hạn nộp, thông báo sẽ hiện ở đây.",
  office: "Khi đơn vị nộp lại báo cáo đã bị trả lại, thông báo sẽ hiện ở đây.",
  admin: "Hiện chưa có việc nào cần báo cho tài khoản quản trị.",
};

/** Above the list: how many wait. */
export function unreadText(unread: number): string {
  return unread > 0 ? `Có ${unread} thông báo chưa đọc.` : "Không có thông báo chưa đọc.";
}

/** What to say when a notice could not be marked. */
export const readErrors: Record<ErrorCode, string> = {
  NOT_FOUND: "Không tìm thấy thông báo này. Tải lại trang.",
  FORBIDDEN: "Phiên đăng nhập đã hết. Đăng nhập lại rồi thực hiện lại.",
  INVALID: "Không đọc được yêu cầu. Tải lại trang rồi thực hiện lại.",
  CONFLICT: "Chưa thực hiện được. Tải lại trang rồi thực hiện lại.",
  WRONG_STATUS: "Chưa thực hiện được. Tải lại trang rồi thực hiện lại.",
  PERIOD_CLOSED: "Chưa thực hiện được. Tải lại trang rồi thực hiện lại.",
  NOT_YET_OPEN: "Chưa thực hiện được. Tải lại trang rồi thực hiện lại.",
};
