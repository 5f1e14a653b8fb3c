import type { Metadata } from "next";
import { connection } from "next/server";
import { MessagePage } from "@/components/site/MessagePage";
import { ButtonLink } from "@/components/ui/Button";

export const metadata: Metadata = { title: "Không tìm thấy trang" };

/** Said for an address that does not exist, and equally for one the reader may not see. */
export default async function NotFound() {
  // Rendered per request: a page made at build time has no nonce for its scripts.
  await connection();
  return (
    <MessagePage title="Không tìm thấy trang">
      <p>Địa chỉ này không có trên Cổng, hoặc Quý vị không có quyền xem nội dung ở địa chỉ này.</p>
      <ul>
        <li>Nếu nhập địa chỉ bằng tay, đề nghị kiểm tra lại từng ký tự.</li>
        <li>Nếu mở từ một liên kết cũ, nội dung có thể đã chuyển sang địa chỉ khác.</li>
        <li>Nếu là cán bộ của đơn vị, đề nghị đăng nhập rồi mở lại.</li>
      </ul>
      <p className="mt-6 flex flex-wrap gap-3">
        <ButtonLink href="/">Về trang tổng quan</ButtonLink>
        <ButtonLink href="/dang-nhap" variant="text">
          Đăng nhập
        </ButtonLink>
      </p>
    </MessagePage>
  );
}
