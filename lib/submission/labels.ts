import type { ErrorCode } from "@/lib/result";
import type { Progress, SubmissionStatus, WorkflowAction } from "./workflow";

/** Vietnamese names of the fields, as the form, the review page and messages call them. */
export const fieldLabels = {
  progressPercent: "Tiến độ so với kế hoạch năm",
  selfRating: "Tự đánh giá",
  results: "Kết quả đạt được",
  difficulties: "Khó khăn, vướng mắc",
  causes: "Nguyên nhân",
  proposals: "Kiến nghị, đề xuất",
  nextSteps: "Nhiệm vụ kỳ tới",
  publicSummary: "Thông tin công khai",
} as const;

/** Who reads a field: the public once it is approved, or the unit, the office and the leaders alone. */
export const fieldReaders: Record<keyof typeof fieldLabels, "public" | "internal"> = {
  progressPercent: "public",
  selfRating: "internal",
  results: "internal",
  difficulties: "internal",
  causes: "internal",
  proposals: "internal",
  nextSteps: "internal",
  publicSummary: "public",
};

/** How to fill a field in. */
export const fieldHints: Record<keyof typeof fieldLabels, string> = {
  progressPercent: "So với kế hoạch cả năm của đơn vị, từ 0 đến 100. Ví dụ: 61,5.",
  selfRating: "Đơn vị tự đánh giá. Mức được công khai do Văn phòng quyết định khi duyệt.",
  results: "Nêu việc đã làm và số liệu; không nhập thông tin định danh của người dân.",
  difficulties: "Nêu việc còn chậm, còn vướng.",
  causes: "Nêu nguyên nhân khách quan và chủ quan.",
  proposals: "Nêu việc cần cấp trên hoặc đơn vị khác xử lý.",
  nextSteps: "Nêu việc sẽ làm trong kỳ tới.",
  publicSummary: "Vài câu cho người dân đọc sau khi báo cáo được duyệt; không nêu nội dung nội bộ.",
};

export const readerLabels = { public: "Công khai", internal: "Nội bộ" } as const;

/** The status word of a list; a resubmission says the how-manieth time it is sent. */
export function progressLabel(progress: Progress, versionCount: number): string {
  switch (progress) {
    case "NOT_STARTED":
      return "Chưa bắt đầu";
    case "DRAFT":
      return "Đang soạn";
    case "SUBMITTED":
      return "Đã nộp";
    case "RESUBMITTED":
      return `Nộp lại lần ${versionCount - 1}`;
    case "RETURNED":
      return "Bị trả lại";
    case "APPROVED":
      return "Đã duyệt";
  }
}

export const progressTones: Record<Progress, "none" | "info" | "warn" | "bad" | "ok"> = {
  NOT_STARTED: "none",
  DRAFT: "none",
  SUBMITTED: "info",
  RESUBMITTED: "warn",
  RETURNED: "bad",
  APPROVED: "ok",
};

/** What an event of the workflow is called in a history. */
export const actionLabels: Record<WorkflowAction, string> = {
  submit: "Đơn vị nộp",
  withdraw: "Đơn vị rút lại",
  return: "Văn phòng trả lại",
  approve: "Văn phòng duyệt",
  reopen: "Văn phòng mở lại",
};

/** One event in words: an approval has a reason only when it publishes nothing. */
export function stepLabel({ action, reason }: { action: WorkflowAction; reason: string }): string {
  const withheld = action === "approve" && reason !== "";
  return withheld ? `${actionLabels[action]}, không công khai` : actionLabels[action];
}

/** What comes next for a report, told to its unit. */
export const nextStepLabels: Record<SubmissionStatus, string> = {
  DRAFT: "Báo cáo đang là bản nháp; Văn phòng chưa xem xét.",
  SUBMITTED: "Báo cáo đang chờ Văn phòng xem xét. Kết quả duyệt hoặc lý do trả lại sẽ hiện ở trang này.",
  RETURNED: "Văn phòng đã trả lại báo cáo; đơn vị sửa rồi nộp lại.",
  APPROVED: "Văn phòng đã duyệt báo cáo này. Cần sửa, đề nghị Văn phòng mở lại.",
};

/** What to say when an action was refused. */
export const errorLabels: Record<ErrorCode, string> = {
  NOT_FOUND: "Không tìm thấy báo cáo này. Quay lại danh sách và mở lại.",
  FORBIDDEN: "Tài khoản của đồng chí không được làm việc này.",
  INVALID: "Có nội dung cần sửa. Xem các ô được đánh dấu bên dưới.",
  CONFLICT:
    "Nội dung đã được người khác hoặc cửa sổ khác lưu sau khi đồng chí mở trang. Chưa ghi đè gì: đối chiếu hai bản rồi lưu lại.",
  WRONG_STATUS:
    "Báo cáo đã chuyển sang trạng thái khác nên không thực hiện được. Chép lại nội dung vừa nhập cần giữ, rồi tải lại trang để xem trạng thái mới.",
  PERIOD_CLOSED: "Kỳ báo cáo đã đóng. Liên hệ Văn phòng để xin gia hạn hoặc mở lại kỳ.",
  NOT_YET_OPEN: "Kỳ báo cáo chưa mở. Đồng chí quay lại khi kỳ mở.",
};

/** A conflict on a page that shows the stored text and has no form for it. */
export const staleCheckLabel =
  "Báo cáo đã thay đổi sau khi đồng chí mở trang nên chưa thực hiện. Trang đang hiển thị bản mới nhất: xem lại rồi bấm nút lần nữa.";

export const loggedOutLabel =
  "Phiên đăng nhập đã hết nên chưa lưu được. Mở trang đăng nhập trong một cửa sổ khác, đăng nhập lại, rồi quay về đây bấm lại nút; nội dung vừa nhập vẫn còn trong các ô.";

export const nothingReadyLabel = "Chưa có báo cáo nào đủ nội dung để gửi. Bổ sung các mục còn thiếu rồi gửi.";

/**
 * Whether a report came in time, as a receipt says it.
 * @param first when it was sent first, for one that was sent again; otherwise ""
 */
export function sentLabel(onTime: boolean, first: string): string {
  const said = onTime ? "Nộp đúng hạn" : "Nộp trễ hạn";
  return first ? `${said} (tính theo lần nộp đầu, ${first})` : said;
}
