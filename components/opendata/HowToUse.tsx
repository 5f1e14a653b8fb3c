import { licenceOf } from "@/lib/opendata/calc.describe";

type HowToUseProps = {
  /** as the office set it; empty when it has not */
  licence: string;
  office: string;
};

const target = "inline-flex min-h-11 items-center";

/** Under which terms the data may be used, and where machines begin. */
export function HowToUse({ licence, office }: HowToUseProps) {
  const { name, url } = licenceOf(licence);
  return (
    <div className="max-w-prose">
      <p>
        <b>Giấy phép: </b>
        {name === "" && `${office} chưa công bố giấy phép sử dụng; khi trích dẫn, xin ghi rõ nguồn.`}
        {url ? <a href={url}>{name}</a> : name}
      </p>
      <p className="mt-3">
        Mỗi bảng có hai dạng: CSV mở được bằng bảng tính, JSON dành cho phần mềm. Số thập phân dùng dấu chấm,
        thời điểm theo giờ UTC. Mã trong các bảng không đổi, dùng để ghép các bảng với nhau.{" "}
      </p>
      <p className="mt-3">
        Phần mềm tải tự động xin gửi kèm ETag đã có (If-None-Match): tệp chưa đổi thì Cổng chỉ trả lời 304.
        Trang, tệp vừa thay đổi và kết quả tìm kiếm phải dựng lại, mỗi địa chỉ mạng được 2 lượt mỗi giây, dồn
        tối đa 60 lượt mỗi phút; quá mức đó Cổng trả lời 429 kèm số giây cần chờ (Retry-After).
      </p>
      <ul className="mt-3">
        <li>
          <a href="/du-lieu-mo/openapi.json" className={target}>
            Mô tả giao diện (OpenAPI)
          </a>
        </li>
        <li>
          <a href="/du-lieu-mo/danh-muc.json" className={target}>
            Danh mục dữ liệu (DCAT)
          </a>
        </li>
      </ul>
    </div>
  );
}
