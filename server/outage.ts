import { formatDateTime } from "@/lib/format";
import { fieldLabels } from "@/lib/submission/labels";
import { escapeHtml, messagePage } from "./message-page";

/** The words for what the server answers itself. */

/** Something the reader typed into a form. */
export type Typed = { name: string; value: string };

const help =
  '<p class="muted">Cần trợ giúp: liên hệ Văn phòng phụ trách Cổng (đầu mối ghi ở cuối các trang khác) và đọc mã yêu cầu';

function helpLine(requestId: string): string {
  return `${help} <b>${escapeHtml(requestId)}</b>.</p>`;
}

/** The database is away and the page cannot be shown. */
export function outagePage(requestId: string): string {
  return messagePage({
    title: "Hệ thống đang tạm gián đoạn",
    refreshAfter: 15,
    body: `<p>Cổng chưa kết nối được với cơ sở dữ liệu nên chưa hiển thị được trang này. Những nội dung hệ thống đã báo lưu hoặc báo nộp thành công trước đó không bị mất.</p>
<p>Trang sẽ tự thử lại sau ít giây. Nếu sau vài phút vẫn chưa được, đề nghị quay lại sau.</p>
<p><a class="btn" href="">Thử lại</a></p>${helpLine(requestId)}`,
  });
}

/** Stands above a public page that could not be renewed. */
export function staleNotice(since: Date): string {
  return `<aside aria-label="Tình trạng cập nhật" style="padding:12px 16px;background:#FFF4D6;color:#5C3D00;font-weight:700;text-align:center">Bản lưu lúc ${formatDateTime(since)}. Hệ thống đang tạm gián đoạn nên số liệu trên trang có thể chưa phải mới nhất.</aside>`;
}

/** A form was sent while the portal could not take it: what was typed stands on the page, to be copied. */
export function unsentPage(requestId: string, typed: readonly Typed[]): string {
  const rescued = typedBlock(typed);
  return messagePage({
    title: "Nội dung vừa gửi chưa được ghi nhận",
    body: `<p class="note">Hệ thống đang tạm gián đoạn hoặc gặp sự cố. Nội dung vừa gửi chưa được xác nhận là đã lưu; khi hệ thống hoạt động trở lại, đề nghị mở lại biểu mẫu để kiểm tra trước khi gửi lần nữa.</p>
<p>Những nội dung hệ thống đã báo lưu hoặc báo nộp thành công trước đó không bị mất.</p>${rescued}${helpLine(requestId)}`,
  });
}

/** A form was sent after its session had ended: what was typed stands on the page, to be copied. */
export function loggedOutPage(requestId: string, typed: readonly Typed[]): string {
  return messagePage({
    title: "Phiên đăng nhập đã hết",
    body: `<p class="note">Nội dung vừa gửi chưa được lưu vì phiên đăng nhập đã hết.</p>
<p>Đề nghị giữ trang này mở, đăng nhập lại trong cửa sổ mới, mở lại biểu mẫu và dán các nội dung dưới đây vào.</p>
<p><a class="btn" href="/dang-nhap" target="_blank" rel="noopener">Đăng nhập lại (mở cửa sổ mới)</a></p>${typedBlock(typed)}${helpLine(requestId)}`,
  });
}

/** The typed texts in boxes to be copied from; nothing when there are none. */
function typedBlock(typed: readonly Typed[]): string {
  const fields = typed.map(({ name, value }, index) => {
    const rows = Math.min(14, Math.max(2, value.split("\n").length + Math.floor(value.length / 70)));
    return `<label for="o${index}">${escapeHtml(labelOf(name))}</label><textarea id="o${index}" rows="${rows}" readonly>\n${escapeHtml(value)}</textarea>`;
  });
  return fields.length > 0
    ? `<h2>Nội dung vừa nhập</h2><p>Đề nghị sao chép các nội dung dưới đây trước khi rời trang, rồi mở lại biểu mẫu và dán vào.</p>${fields.join("")}`
    : "";
}

/** What a form sent by script shows; Next hands a plain text on to the page. */
export const UNSENT_TEXT =
  "Hệ thống đang tạm gián đoạn, nội dung chưa được lưu. Giữ nguyên trang này và thử lại sau ít phút.";

/** A write that did not come from a page of the portal. */
export function refusedPage(requestId: string): string {
  return messagePage({
    title: "Yêu cầu không được chấp nhận",
    body: `<p>Yêu cầu này không được gửi từ một trang của Cổng nên đã bị từ chối. Chưa có nội dung nào được thay đổi.</p>
<p>Đề nghị mở lại trang từ địa chỉ chính thức của Cổng rồi thực hiện lại.</p>
<p><a class="btn" href="/">Về trang tổng quan</a></p>${helpLine(requestId)}`,
  });
}

/** One reader asked for more pages than are made for one at a time. */
export function tooManyPage(seconds: number): string {
  return messagePage({
    title: "Cổng đang nhận quá nhiều yêu cầu",
    refreshAfter: Math.max(5, seconds),
    body: `<p>Trong ít giây vừa qua, địa chỉ mạng đang dùng đã yêu cầu Cổng dựng rất nhiều trang. Để mọi người đều xem được, Cổng tạm ngừng trả lời địa chỉ này trong chốc lát.</p>
<p>Trang sẽ tự thử lại. Ai cần toàn bộ số liệu, xin tải các tệp ở mục <a href="/du-lieu-mo">Dữ liệu mở</a>.</p>
<p><a class="btn" href="">Thử lại</a></p>`,
  });
}

/** The program runs, but is not ready yet. */
export function startingPage(): string {
  return messagePage({
    title: "Hệ thống đang khởi động",
    refreshAfter: 5,
    body: "<p>Cổng sẽ sẵn sàng trong ít phút. Trang này tự tải lại.</p>",
  });
}

/** Names of inputs, or how they end: a measure's are called `measure.<id>.numerator`. */
const labels: Record<string, string> = {
  ...fieldLabels,
  value: "Số liệu",
  numerator: "Số liệu (tử số)",
  denominator: "Số liệu (mẫu số)",
  explanation: "Giải thích số liệu",
  reason: "Lý do",
  correctionNote: "Ghi chú đính chính",
  username: "Tên đăng nhập",
};

function labelOf(name: string): string {
  return labels[name.split(".").at(-1) ?? ""] ?? name;
}
