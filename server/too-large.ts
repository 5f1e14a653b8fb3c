import type { IncomingMessage, ServerResponse } from "node:http";
import { sendHtml } from "./answers";
import { escapeHtml, messagePage } from "./message-page";

/** Next answers a form above its limit (`bodySizeLimit` in next.config.js) like a fault of its own. */
const LARGEST_ACTION = 2 * 1024 * 1024;
const UPLOAD = /^\/bao-cao\/[^/]+\/excel\/?$/;

/** Whether a browser without script sends a workbook that Next would not take; with it the page says so itself. */
export function isTooLarge(
  { method, headers }: Pick<IncomingMessage, "method" | "headers">,
  path: string,
): boolean {
  return method === "POST" && UPLOAD.test(path) && Number(headers["content-length"]) > LARGEST_ACTION;
}

/** Says what the page would say of a smaller one, and how to go on. */
export function sendTooLarge(req: IncomingMessage, res: ServerResponse, path: string): void {
  const body = `<p>Tệp lớn hơn 1,5 MB nên không nhận. Chưa lưu gì; nội dung trong tệp vẫn còn.</p>
<p>Mẫu đã điền đầy đủ nhỏ hơn mức này nhiều: bỏ hình ảnh, bỏ phần không thuộc mẫu rồi tải lên lại.</p>
<p><a class="btn" href="${escapeHtml(path)}">Chọn tệp khác</a></p>`;
  sendHtml(req, res, 413, messagePage({ title: "Tệp quá lớn", body }));
}
