import { formatDate } from "@/lib/format";

/** First and last day of what is followed, YYYY-MM-DD, and the latest period of which reports were sent. */
export type Bounds = { from: string; to: string; sent?: { label: string; endsOn: string } | null };

/**
 * Why something cannot begin on a day; null when it can.
 * @param firstDay YYYY-MM-DD
 */
export function firstDayProblem(firstDay: string, { from, to }: Bounds): string | null {
  if (firstDay >= from && firstDay <= to) return null;
  return `Chọn ngày từ ${formatDate(from)} đến ${formatDate(to)}, là thời gian theo dõi nghị quyết. Kiểm tra lại năm.`;
}

/**
 * Why something cannot end on a day: it had not begun, the resolution is over, or reports were sent for a period that
 * would not have asked for them.
 * @returns null when it can
 */
export function lastDayProblem(lastDay: string, { from, to, sent }: Bounds): string | null {
  if (lastDay < from) {
    return `Việc theo dõi bắt đầu ngày ${formatDate(from)}. Chọn ngày từ đó trở đi; kiểm tra lại năm.`;
  }
  if (lastDay > to) {
    return `Việc theo dõi nghị quyết kết thúc ngày ${formatDate(to)}. Chọn ngày không sau đó; kiểm tra lại năm.`;
  }
  if (sent && lastDay < sent.endsOn) {
    return `${sent.label} đã có báo cáo được gửi và kết thúc ngày ${formatDate(sent.endsOn)}. Chọn ngày từ đó trở đi.`;
  }
  return null;
}
