import { formatDate, formatDateTime } from "@/lib/format";
import { noticePath, noticeText, noticeTitles } from "./labels";
import type { NoticeSubject } from "./schema";

/** Notices that a digest writes out; more are only counted. */
export const DIGEST_NOTICES = 20;

export type Digest = { subject: string; body: string };

/**
 * The daily digest of one account: plain text with links, nothing of what reports say.
 * @param input.day local day, YYYY-MM-DD
 * @param input.base the portal's address without a slash at its end
 * @param input.total how many notices it tells of; `notices` are the newest of them
 */
export function digestOf(input: {
  day: string;
  base: string;
  username: string;
  area: "unit" | "office" | "admin";
  notices: readonly NoticeSubject[];
  total: number;
}): Digest {
  const { day, base, area, total } = input;
  const shown = input.notices.slice(0, DIGEST_NOTICES);
  const more = total - shown.length;
  const told = shown.map((notice, index) => {
    const path = noticePath(area, notice);
    const head = `${index + 1}. ${noticeTitles[notice.kind]} (${formatDateTime(notice.at)})`;
    return [head, `   ${noticeText(notice)}`, ...(path ? [`   ${base}${path}`] : [])].map(oneLine).join("\n");
  });
  return {
    subject: oneLine(`Cổng theo dõi Nghị quyết: ${total} thông báo chưa đọc, ngày ${formatDate(day)}`),
    body: [
      `Kính gửi người dùng tài khoản ${oneLine(input.username)},`,
      `Tài khoản có ${total} thông báo chưa đọc trên Cổng theo dõi thực hiện Nghị quyết:`,
      ...told,
      ...(more > 0 ? [`… và ${more} thông báo khác.`] : []),
      `Xem tất cả: ${base}/thong-bao`,
      "Thư tự động, gửi nhiều nhất một lần mỗi ngày; xin không trả lời thư này.",
    ].join("\n\n"),
  };
}

/** No control character of a name may begin a line or a header of its own. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
