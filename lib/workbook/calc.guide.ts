import { fieldHints, fieldLabels, fieldReaders, readerLabels } from "@/lib/submission/labels";
import { textFields } from "@/lib/submission/schema";
import { head, heightFor, locked } from "./calc.cells";
import { type Book, type SheetModel, sheetNames } from "./schema";

/** The first sheet: what to do, and who reads what. */

const advice = [
  [
    "Nơi nhập",
    "Trang “Số liệu”: số của từng chỉ tiêu. Trang “Tình hình”: tiến độ, tự đánh giá và nội dung của từng nhiệm vụ.",
  ],
  [
    "Ô được nhập",
    "Ô nền vàng nhạt. Ô nền xám để đối chiếu và đã khoá. Không thêm, xoá, gộp, ẩn dòng, cột hay trang tính.",
  ],
  [
    "Cách viết số",
    "Theo cách viết Việt Nam: 1.234,5. Nếu máy dùng dấu chấm làm dấu thập phân, xem kỹ số ở bước xem trước. Không dùng công thức.",
  ],
  [
    "Ô trống, xuống dòng",
    "Để trống ô chưa có số liệu, không ghi 0 thay cho “chưa có”. Xuống dòng trong ô: Alt + Enter.",
  ],
  [
    "Tải lên",
    "Lưu tệp dạng .xlsx, mở cổng, vào đúng kỳ báo cáo, chọn nhập từ Excel, tải tệp lên và xem trước. Chỉ khi đồng chí xác nhận, nội dung mới được lưu vào bản nháp; việc gửi báo cáo vẫn làm trên cổng.",
  ],
  ["Bảo mật", "Không nhập bí mật nhà nước, không nhập thông tin định danh của người dân."],
];

/** How to fill the workbook in. */
export function guide({ unit, period }: Book): SheetModel {
  const widths = [30, 92, 14];
  const fields = (["progressPercent", "selfRating", ...textFields] as const).map((field) => [
    fieldLabels[field],
    fieldHints[field],
    readerLabels[fieldReaders[field]],
  ]);
  const figure = [
    "Số liệu chỉ tiêu",
    "Số tổng hợp được công khai sau khi duyệt; phần giải thích là nội bộ.",
    readerLabels.public,
  ];
  const row = (texts: readonly string[]) => {
    const cells = texts.map(locked);
    return { height: heightFor(cells, widths, 20), cells };
  };
  return {
    name: sheetNames.guide,
    widths,
    rows: [
      { height: 26, cells: [{ value: `Mẫu báo cáo ${period.label} – ${unit.name}`, look: "title" }] },
      { height: 22, cells: ["Việc", "Hướng dẫn"].map(head) },
      ...advice.map(row),
      { height: 14, cells: [] },
      { height: 22, cells: ["Mục", "Cách nhập", "Người đọc"].map(head) },
      ...[...fields, figure].map(row),
    ],
  };
}
