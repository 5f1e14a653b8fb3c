import { formatDateTime } from "@/lib/format";

/** Words of the office's list of reminders. */

type Mail = { attempts: number; nextAttemptAt: Date | null; sentAt: Date | null; lastError: string };
export type MailState = { tone: "ok" | "warn" | "bad" | "none"; text: string };

/**
 * How it stands with the e-mail that tells of a reminder.
 * @param sends whether a mail server is configured
 * @returns null where there is none to expect
 */
export function mailState(
  given: { read: boolean; mail: Mail | null },
  account: { email: boolean },
  sends: boolean,
): MailState | null {
  const { mail, read } = given;
  if (mail?.sentAt) return { tone: "ok", text: `đã gửi thư lúc ${formatDateTime(mail.sentAt)}` };
  if (mail && mail.nextAttemptAt === null)
    return { tone: "bad", text: `thư không gửi được: ${mail.lastError}` };
  if (mail?.lastError) {
    const again = formatDateTime(mail.nextAttemptAt as Date);
    return { tone: "warn", text: `thư chưa gửi được, thử lại lúc ${again}: ${mail.lastError}` };
  }
  if (mail) return { tone: "none", text: "thư đang chờ gửi" };
  if (!account.email || !sends || read) return null;
  return { tone: "none", text: "sẽ gửi trong thư tổng hợp hằng ngày, sau 7 giờ sáng" };
}

/** "Còn thiếu 5 báo cáo". */
export function missingText(count: number): string {
  return count === 0 ? "Đã gửi đủ" : `Còn thiếu ${count} báo cáo`;
}

/** Above the list: how many units are still expected. */
export function overviewText({ units, missing }: { units: number; missing: number }): string {
  if (units === 0) return "Kỳ này chưa giao nhiệm vụ cho đơn vị nào.";
  return missing === 0
    ? `Cả ${units} đơn vị đã gửi đủ báo cáo.`
    : `${missing}/${units} đơn vị còn báo cáo chưa gửi.`;
}

/** By which rule the portal reminds, and by which way. */
export function ruleText(open: boolean, sends: boolean): string {
  const rule = open
    ? "Cổng tự nhắc đơn vị còn báo cáo chưa gửi khi còn 7, 3, 1 ngày và khi quá hạn, tính theo hạn riêng của đơn vị."
    : "Kỳ đã đóng: chỉ còn nhắc đơn vị được gia hạn.";
  const mail = sends
    ? "Thông báo chưa đọc được gửi thêm qua thư điện tử, mỗi ngày một thư."
    : "Cổng chưa cấu hình máy chủ thư nên chỉ nhắc trong mục Thông báo.";
  return `${rule} ${mail}`;
}
