import { Button } from "@/components/ui/Button";

type WorkbookStepsProps = { period: string; takes: boolean };

/** The steps before the upload: the file, and how it is filled in. */
export function WorkbookSteps({ period, takes }: WorkbookStepsProps) {
  return (
    <>
      <section aria-labelledby="tai-mau">
        <h2 id="tai-mau">1. Tải mẫu Excel</h2>
        <p className="mb-3">
          Mẫu có sẵn các nhiệm vụ, chỉ tiêu, số liệu kỳ trước và nội dung đang lưu của đơn vị. Mỗi lần làm,
          tải mẫu mới.
        </p>
        {/* A form, so that the browser downloads without the router asking for the address first. */}
        <form action={`/bao-cao/${period}/excel/mau`} method="get">
          <Button variant="secondary">Tải mẫu Excel</Button>
        </form>
      </section>
      {takes && (
        <section aria-labelledby="dien-mau">
          <h2 id="dien-mau">2. Điền vào mẫu</h2>
          <ul>
            <li>
              Nhập vào ô nền vàng nhạt ở trang <b>Số liệu</b> và trang <b>Tình hình</b>; ô xám đã khoá.
            </li>
            <li>Số viết như 1.234,5. Không dùng công thức, macro hay liên kết tới tệp khác.</li>
            <li>
              Không thêm, xoá, gộp hay ẩn dòng, cột, trang tính. Lưu tệp dạng .xlsx, không đặt mật khẩu.
            </li>
          </ul>
        </section>
      )}
    </>
  );
}
