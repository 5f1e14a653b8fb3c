import { Button } from "@/components/ui/Button";
import { MessagePage } from "./MessagePage";

/** What went wrong, what is safe, what to do next. `code` is what the operator finds in the log. */
export function Outage({ code, retry }: { code: string | undefined; retry: () => void }) {
  return (
    <MessagePage title="Trang chưa hiển thị được">
      <title>Sự cố – Cổng theo dõi thực hiện Nghị quyết</title>
      <p>
        Hệ thống đang gặp sự cố hoặc kết nối bị gián đoạn. Những nội dung hệ thống đã báo lưu vẫn được giữ
        nguyên.
      </p>
      <ul>
        <li>Đề nghị chờ khoảng một phút rồi chọn “Thử lại”.</li>
        <li>
          Nếu vẫn chưa được, liên hệ đầu mối trợ giúp ghi ở cuối các trang khác và đọc mã sự cố dưới đây.
        </li>
      </ul>
      {code && (
        <p className="my-4 border-line border-l-4 pl-3">
          Mã sự cố: <b className="tabular-nums">{code}</b>
        </p>
      )}
      <p className="mt-6 flex flex-wrap items-center gap-3">
        <Button type="button" onClick={retry}>
          Thử lại
        </Button>
        {/* A whole new document: the router itself may be what failed. */}
        <a href="/" className="inline-flex min-h-[46px] items-center px-2">
          Về trang tổng quan
        </a>
      </p>
    </MessagePage>
  );
}
