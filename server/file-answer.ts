import type { IncomingMessage, ServerResponse } from "node:http";
import { sendHtml } from "./answers";
import { messagePage } from "./message-page";

/** Next's route names a file's length like this, because Next itself drops `Content-Length` of what is streamed. */
const LENGTH_HEADER = "x-file-length";

/** What people attached is never run or shown in the portal's name, whatever a browser makes of it. */
export const FILE_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

const missing = {
  title: "Không tìm thấy tệp",
  body: '<p>Tệp này không có, đã được bỏ khỏi báo cáo, hoặc tài khoản của đồng chí không xem được.</p><p><a class="btn" href="/bao-cao">Về trang làm việc</a></p>',
};
const unreadable = {
  title: "Tệp chưa mở được",
  body: '<p>Kho lưu tệp đang tạm gián đoạn. Tệp vẫn được ghi nhận trong báo cáo.</p><p>Đề nghị thử lại sau ít phút; nếu vẫn chưa được, liên hệ Văn phòng phụ trách Cổng.</p><p><a class="btn" href="">Thử lại</a></p>',
};
const pages: Record<number, string> = { 404: messagePage(missing), 503: messagePage(unreadable) };

/** Whether an address is one of attached files. */
export function isFile(path: string): boolean {
  return path.startsWith("/tep/");
}

/** Watches over the answer of a file: gives it its length, and a failure a page of its own. */
export function completeFileAnswer(req: IncomingMessage, res: ServerResponse): void {
  const { writeHead, write, end } = res;
  let begun = false;

  /** @returns false when a page was sent instead */
  function begin(): boolean {
    if (begun) return true;
    begun = true;
    Object.assign(res, { writeHead, write, end });
    const length = res.getHeader(LENGTH_HEADER);
    res.removeHeader(LENGTH_HEADER);
    if (length !== undefined) res.setHeader("Content-Length", length);
    const page = pages[res.statusCode];
    if (page === undefined) return true;
    sendHtml(req, res, res.statusCode, page);
    // What Next still has to say is dropped.
    Object.assign(res, { writeHead: () => res, write: () => true, end: () => res });
    return false;
  }

  Object.assign(res, {
    writeHead(...args: Parameters<typeof writeHead>) {
      res.statusCode = args[0];
      return begin() ? writeHead.apply(res, args) : res;
    },
    write(...args: Parameters<typeof write>) {
      return begin() ? write.apply(res, args) : true;
    },
    end(...args: Parameters<typeof end>) {
      return begin() ? end.apply(res, args) : res;
    },
  });
}
