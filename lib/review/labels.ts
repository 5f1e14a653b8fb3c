import { formatDateTime } from "@/lib/format";
import type { ErrorCode } from "@/lib/result";
import { progressLabel, stepLabel } from "@/lib/submission/labels";
import type { Progress, SubmissionStatus, WorkflowAction } from "@/lib/submission/workflow";

/** Words of the office's pages. */

/** What the office does with a submission. */
export const decisions = ["approve", "return", "reopen"] as const satisfies WorkflowAction[];
export type Decision = (typeof decisions)[number];

/** A status as the queue's filter names it: in the address and on the page. */
export const statusFilters: Record<SubmissionStatus, { slug: StatusSlug; label: string }> = {
  SUBMITTED: { slug: "cho-duyet", label: "Chờ duyệt" },
  RETURNED: { slug: "tra-lai", label: "Đã trả lại" },
  APPROVED: { slug: "da-duyet", label: "Đã duyệt" },
  DRAFT: { slug: "rut-lai", label: "Đơn vị đã rút lại" },
};

/** The choices of the status filter as addresses; the first one is taken when none is given. */
export const statusSlugs = ["cho-duyet", "tra-lai", "da-duyet", "rut-lai", "tat-ca"] as const;
export type StatusSlug = (typeof statusSlugs)[number];

/** The status behind an address; null for all of them. */
export function statusOfSlug(slug: StatusSlug): SubmissionStatus | null {
  const found = Object.entries(statusFilters).find(([, filter]) => filter.slug === slug);
  return found ? (found[0] as SubmissionStatus) : null;
}

/** The status word as the office sees it; everything it sees was sent at least once. */
export function reviewLabel(progress: Progress, versionCount: number): string {
  const own: Partial<Record<Progress, string>> = {
    SUBMITTED: statusFilters.SUBMITTED.label,
    RETURNED: statusFilters.RETURNED.label,
    DRAFT: statusFilters.DRAFT.label,
  };
  return own[progress] ?? progressLabel(progress, versionCount);
}

/** What is said to have happened: an approval that publishes nothing is told apart. */
export const outcomes = [...decisions, "withhold"] as const;
export type Outcome = (typeof outcomes)[number];

/** An outcome as the address of the next page names it. */
export const decisionKeys: Record<Outcome, string> = {
  approve: "duyet",
  withhold: "duyet-khong-cong-khai",
  return: "tra-lai",
  reopen: "mo-lai",
};

export function decisionOfKey(key: string): Outcome | undefined {
  return outcomes.find((decision) => decisionKeys[decision] === key);
}

/** Said on the page that follows a decision. */
export const decisionMessages: Record<Outcome, string> = {
  approve: "Đã duyệt và công khai.",
  withhold: "Đã duyệt, không công khai.",
  return: "Đã trả lại đơn vị.",
  reopen: "Đã mở lại để đơn vị sửa. Bản đang công khai giữ nguyên cho đến lần duyệt sau.",
};

/** "Văn phòng duyệt bản 1 lúc 08:05 ngày 16/06/2023 (van-phong)": one step of a report's history. */
export function eventLabel(event: {
  action: WorkflowAction;
  reason: string;
  version: { number: number } | null;
  at: Date;
  by: string;
}): string {
  const version = event.version ? ` bản ${event.version.number}` : "";
  return `${stepLabel(event)}${version} lúc ${formatDateTime(event.at)} (${event.by})`;
}

/** The reason of a return that only has remarks on fields; "" when there are none. */
export function generalReason(notes: Record<string, string>): string {
  return Object.keys(notes).length > 0 ? "Xem ghi chú ở từng mục." : "";
}

export const returnReasonMissing = "Nêu lý do, hoặc ghi chú vào ít nhất một mục, để đơn vị biết cần sửa gì.";

/** What to say when a decision was refused; what was typed stays in the form. */
export const decisionErrors: Record<ErrorCode, string> = {
  NOT_FOUND: "Không tìm thấy báo cáo này. Quay lại hàng chờ và mở lại.",
  FORBIDDEN:
    "Phiên đăng nhập đã hết, hoặc tài khoản không có quyền duyệt. Đăng nhập lại ở cửa sổ khác rồi bấm lại nút.",
  INVALID: "Có nội dung cần sửa",
  CONFLICT:
    "Báo cáo đã thay đổi sau khi đồng chí mở trang nên quyết định chưa được ghi. Trang đang hiển thị bản mới nhất: đọc lại rồi quyết định.",
  WRONG_STATUS:
    "Báo cáo vừa được người khác xử lý, hoặc đơn vị vừa rút lại, nên quyết định chưa được ghi. Xem lịch sử ở cuối trang.",
  PERIOD_CLOSED: "Kỳ báo cáo đã đóng.",
  NOT_YET_OPEN: "Kỳ báo cáo chưa mở.",
};

/**
 * What to say when somebody else was quicker.
 * @param latest what happened to the report last, with when and who
 * @returns null for any other refusal, and when nothing is known
 */
export function staleDecision(code: ErrorCode, latest: string): string | null {
  if ((code !== "CONFLICT" && code !== "WRONG_STATUS") || latest === "") return null;
  return `Báo cáo đã thay đổi sau khi đồng chí mở trang: ${latest}. Quyết định của đồng chí chưa được ghi. Trang đang hiển thị bản mới nhất: đọc lại rồi quyết định.`;
}
