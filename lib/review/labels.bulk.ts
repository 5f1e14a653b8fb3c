import type { Alone } from "./calc.queue";
import type { BulkOutcome } from "./schema.bulk";

/** Why a report is not approved together with others. */
export const aloneLabels: Record<Alone, string> = {
  NOT_OPENED: "Chưa mở đọc",
  NOT_RATED: "Chưa có tự đánh giá",
  CORRECTION: "Đính chính, duyệt riêng",
  WITHHELD: "Từng không công khai, duyệt riêng",
};

/** What was refused and what to do about it. */
const refusals: Record<NonNullable<BulkOutcome["refused"]>, string> = {
  NOT_OPENED: "bản này chưa được mở đọc. Mở đọc rồi duyệt.",
  NOT_RATED: "đơn vị chưa tự đánh giá. Mở báo cáo để duyệt riêng.",
  CORRECTION: "cần ghi chú đính chính. Mở báo cáo để duyệt riêng.",
  WITHHELD: "báo cáo từng được duyệt không công khai. Mở báo cáo để duyệt riêng.",
  INVALID: "báo cáo cần thêm nội dung. Mở báo cáo để duyệt riêng.",
  CONFLICT: "báo cáo vừa thay đổi hoặc vừa được người khác xử lý. Mở báo cáo để xem.",
  WRONG_STATUS: "người khác đã xử lý, hoặc đơn vị vừa rút lại. Mở báo cáo để xem.",
  NOT_FOUND: "không tìm thấy báo cáo.",
  FORBIDDEN: "tài khoản không có quyền duyệt.",
  PERIOD_CLOSED: "kỳ báo cáo đã đóng.",
  NOT_YET_OPEN: "kỳ báo cáo chưa mở.",
};

/** Why a picked report stands in the list without a rating to give; null when it has one. */
export function notTogetherText(waits: boolean, alone: Alone | null): string | null {
  if (!waits) return "Báo cáo không còn chờ duyệt.";
  return alone && `Không duyệt cùng lúc: ${refusals[alone]}`;
}

/** What became of a report in the list. */
export function outcomeText({ refused }: Pick<BulkOutcome, "refused">): string {
  return refused === null ? "Đã duyệt và công khai" : `Chưa duyệt: ${refusals[refused]}`;
}

/** "Đã duyệt 3 trên 5 báo cáo": what became of the whole list. */
export function outcomesTitle(outcomes: readonly Pick<BulkOutcome, "refused">[]): string {
  const done = outcomes.filter(({ refused }) => refused === null).length;
  if (done === outcomes.length) return `Đã duyệt và công khai ${done} báo cáo`;
  return done === 0 ? "Chưa duyệt được báo cáo nào" : `Đã duyệt ${done} trên ${outcomes.length} báo cáo`;
}
