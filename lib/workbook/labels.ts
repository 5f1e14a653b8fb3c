import { formatNumber } from "@/lib/format";
import type { ErrorCode } from "@/lib/result";
import { errorLabels } from "@/lib/submission/labels";
import { type FileRefusal, LARGEST_FILE } from "./schema";

/** What the workbook and the page around it say. */

export const stampLabel = "Dấu kiểm tra";
/** Marks the locked row with what was sent before. */
export const previousMark = "(kỳ trước)";

const again = "Tải mẫu mới rồi nhập lại vào mẫu đó.";
const largest = formatNumber(LARGEST_FILE / 1_000_000, 1);

export const noFileLabel = "Chọn tệp Excel đã điền, rồi bấm “Xem trước thay đổi”.";
export const tooLargeLabel = `Tệp lớn hơn ${largest} MB. Mẫu đã điền đầy đủ nhỏ hơn mức này nhiều: bỏ hình ảnh, bỏ phần không thuộc mẫu rồi tải lên lại.`;
export const tooMuchLabel =
  "Nội dung thay đổi quá dài để lưu một lần. Chia làm hai: điền và tải lên một nửa số nhiệm vụ trước, rồi tải mẫu mới để làm tiếp.";
export const busyDownloadLabel =
  "Hệ thống đang bận nên chưa lập được mẫu Excel. Quay lại trang trước, chờ khoảng một phút rồi bấm “Tải mẫu Excel” lần nữa.";
export const busyTablesLabel =
  "Hệ thống đang bận nên chưa lập được tệp Excel. Quay lại trang trước, chờ khoảng một phút rồi tải lần nữa.";
export const loggedOutLabel =
  "Phiên đăng nhập đã hết nên chưa lưu gì. Đăng nhập lại rồi tải tệp lên lần nữa; nội dung trong tệp vẫn còn.";
export const unknownPeriodLabel = "Không tìm thấy kỳ báo cáo này, hoặc kỳ chưa mở.";

/** Why the file was not read, and what to do. */
export function fileRefusalLabel(code: FileRefusal, where: string): string {
  switch (code) {
    case "NOT_XLSX":
      return "Tệp này không phải là tệp Excel .xlsx. Chọn đúng tệp đã lưu từ mẫu của trang này.";
    case "OLD_OR_ENCRYPTED":
      return "Tệp được đặt mật khẩu hoặc lưu theo dạng Excel cũ (.xls). Bỏ mật khẩu, lưu lại dạng .xlsx rồi tải lên.";
    case "DAMAGED":
      return "Tệp bị hỏng hoặc không đúng cấu trúc Excel nên không đọc được. Mở tệp, lưu lại dạng .xlsx rồi tải lên.";
    case "TOO_LARGE":
      return tooLargeLabel;
    case "TOO_LARGE_INSIDE":
      return "Nội dung bên trong tệp lớn bất thường nên không đọc. Chỉ điền vào mẫu, không dán thêm bảng khác.";
    case "TOO_MANY_ROWS":
      return `Trang tính “${where}” có quá nhiều dòng hoặc cột. Chỉ điền vào các ô của mẫu, xoá phần thừa.`;
    case "MACRO":
      return "Tệp có chứa macro nên không đọc. Lưu lại dạng .xlsx (không có macro) rồi tải lên.";
    case "EXTERNAL_LINK":
      return "Tệp có liên kết tới tệp hoặc nguồn dữ liệu khác nên không đọc. Bỏ liên kết, chỉ để lại số liệu.";
    case "EMBEDDED":
      return "Tệp có nhúng đối tượng khác (biểu đồ, tệp, nút bấm) nên không đọc. Xoá đối tượng đó rồi tải lên.";
    case "HIDDEN_SHEET":
      return `Trang tính “${where}” đang bị ẩn. Bỏ ẩn hoặc xoá trang đó rồi tải lên.`;
    case "FORMULA":
      return `${where}: ô này chứa công thức. Thay bằng số hoặc chữ (chép ô, rồi dán dạng “Giá trị”).`;
    case "TOO_SLOW":
      return "Đọc tệp mất quá nhiều thời gian nên đã dừng. Chỉ điền vào mẫu, không dán thêm nội dung khác.";
    case "BUSY":
      return "Hệ thống đang xử lý nhiều tệp Excel. Chờ khoảng một phút rồi thử lại.";
  }
}

export const stampLabels = {
  missing: `Không tìm thấy dấu kiểm tra ở trang “Thông tin”, hoặc dấu đã bị sửa. ${again}`,
  format: `Tệp được tạo từ phiên bản mẫu cũ. ${again}`,
  unit: "Tệp này là mẫu của đơn vị khác nên không nhận.",
  period: "Tệp này là mẫu của kỳ báo cáo khác nên không nhận. Mở đúng kỳ báo cáo, hoặc tải mẫu của kỳ này.",
} as const;

export const layoutLabels = {
  sheetMissing: (name: string) =>
    `Thiếu trang tính “${name}”. Không đổi tên, không xoá trang của mẫu. ${again}`,
  sheetExtra: "Trang tính này không thuộc mẫu nên không được đọc. Xoá trang này rồi tải lên lại.",
  merged: "Các ô này đã bị gộp. Bỏ gộp ô (Unmerge) rồi tải lên lại.",
  head: (title: string) => `Ô này phải là tiêu đề “${title}”. Không thêm, xoá, đổi chỗ cột của mẫu. ${again}`,
  headMissing: `Không tìm thấy dòng tiêu đề bắt đầu bằng “Mã”. ${again}`,
  outside: "Ô này nằm ngoài mẫu nên không được đọc. Chuyển nội dung vào đúng ô, rồi xoá ô này.",
  unknownRow: (key: string) =>
    key
      ? `Không có dòng mang mã “${key}” trong mẫu. Không sửa cột Mã, không thêm dòng. ${again}`
      : `Dòng này không có mã nên không được đọc. Xoá nội dung của dòng.`,
  doubleRow: (key: string) => `Mã “${key}” xuất hiện hai lần. Xoá dòng thừa rồi tải lên lại.`,
  missingRow: (key: string) => `Thiếu dòng mang mã “${key}”. Không xoá dòng của mẫu. ${again}`,
  notAsked: "Ô này không dùng cho chỉ tiêu này. Xoá nội dung của ô.",
} as const;

/** What became of one task at the confirmation. */
export function outcomeLabel(code: ErrorCode | "SAVED"): string {
  if (code === "SAVED") return "Đã lưu vào bản nháp.";
  if (code === "CONFLICT")
    return "Chưa lưu: có người vừa lưu nhiệm vụ này. Không ghi đè gì; tải mẫu mới để đối chiếu rồi nhập lại.";
  if (code === "WRONG_STATUS") return "Chưa lưu: báo cáo đã gửi hoặc đã duyệt nên không sửa được.";
  if (code === "INVALID") return "Chưa lưu: có nội dung không hợp lệ. Tải tệp lên lại để xem lỗi ở từng ô.";
  return `Chưa lưu: ${errorLabels[code]}`;
}
