import { FILES_LIMIT } from "./calc";
import type { UploadRefusal } from "./schema";

/** What is said about files, and by which short word an address names it. */

type Said = { slug: string; text: string };

const refusals: Record<UploadRefusal, Said> = {
  NO_FILE: { slug: "chua-chon", text: "Chọn một tệp rồi bấm “Tải lên”." },
  EMPTY: { slug: "rong", text: "Tệp này không có nội dung. Kiểm tra lại tệp trên máy rồi chọn lại." },
  TOO_LARGE: {
    slug: "qua-lon",
    text: "Tệp lớn hơn 20 MB. Giảm dung lượng ảnh trong tệp hoặc chia thành nhiều tệp nhỏ rồi tải lại.",
  },
  TOO_MANY: {
    slug: "qua-nhieu",
    text: `Báo cáo đã có đủ ${FILES_LIMIT} tệp. Bỏ bớt một tệp trong danh sách rồi tải lại.`,
  },
  DUPLICATE: { slug: "da-co", text: "Tệp này đã có trong danh sách nên không lưu thêm lần nữa." },
  WRONG_TYPE: {
    slug: "sai-loai",
    text: "Nội dung tệp không phải PDF, Word (.docx), Excel (.xlsx), ảnh JPEG hay PNG. Lưu thành một trong các loại này rồi tải lại.",
  },
  OLD_OFFICE: {
    slug: "kieu-cu",
    text: "Tệp Word, Excel kiểu cũ hoặc có đặt mật khẩu. Mở tệp, bỏ mật khẩu, chọn “Lưu thành” .docx, .xlsx hoặc PDF rồi tải lại.",
  },
  HEIC: { slug: "heic", text: "Ảnh HEIC của điện thoại chưa dùng được. Lưu ảnh thành JPEG rồi tải lại." },
  DAMAGED: {
    slug: "hong",
    text: "Tệp bị hỏng hoặc không đầy đủ. Mở thử tệp trên máy, lưu lại thành tệp mới rồi tải lên.",
  },
  UNSAFE: {
    slug: "bat-thuong",
    text: "Tệp có cấu trúc bất thường nên không nhận. Mở tệp, lưu thành PDF rồi tải bản PDF lên.",
  },
  MACRO: {
    slug: "macro",
    text: "Tệp có chứa macro hoặc điều khiển tự chạy. Lưu thành .docx, .xlsx không có macro, hoặc thành PDF, rồi tải lại.",
  },
  EXTERNAL: {
    slug: "lien-ket-ngoai",
    text: "Tệp lấy mẫu hoặc nội dung từ nơi khác (liên kết ngoài). Lưu thành PDF rồi tải bản PDF lên.",
  },
  PICTURE_TOO_LARGE: {
    slug: "anh-qua-lon",
    text: "Ảnh có quá nhiều điểm ảnh (trên 50 triệu). Thu nhỏ ảnh rồi tải lại.",
  },
  BROKEN_OFF: {
    slug: "dut-mang",
    text: "Tệp chưa tải lên hết vì kết nối bị ngắt. Kiểm tra mạng rồi tải lại.",
  },
  STORE_DOWN: {
    slug: "kho-tep",
    text: "Kho lưu tệp đang tạm gián đoạn nên chưa lưu được tệp. Chờ ít phút rồi tải lại.",
  },
  LOGGED_OUT: {
    slug: "het-phien",
    text: "Phiên đăng nhập đã hết nên chưa tải được tệp. Đăng nhập lại trong một cửa sổ khác rồi tải lại.",
  },
  NOT_FOUND: {
    slug: "khong-thay",
    text: "Không tìm thấy báo cáo hoặc tệp này. Quay lại danh sách nhiệm vụ và mở lại.",
  },
  WRONG_STATUS: {
    slug: "da-nop",
    text: "Báo cáo đã nộp hoặc đã duyệt nên không thay đổi được tài liệu. Tải lại trang để xem trạng thái mới.",
  },
  PERIOD_CLOSED: {
    slug: "ky-da-dong",
    text: "Kỳ báo cáo đã đóng. Liên hệ Văn phòng để xin gia hạn hoặc mở lại kỳ.",
  },
  NOT_YET_OPEN: { slug: "ky-chua-mo", text: "Kỳ báo cáo chưa mở. Đồng chí quay lại khi kỳ mở." },
};
const done: Record<"ADDED" | "REMOVED", Said> = {
  ADDED: { slug: "da-them", text: "Đã thêm tài liệu vào báo cáo." },
  REMOVED: { slug: "da-bo", text: "Đã bỏ tài liệu khỏi báo cáo." },
};

/** Why a file was not taken and what to do about it. */
export function refusalText(refusal: UploadRefusal): string {
  return refusals[refusal].text;
}

const passing: readonly UploadRefusal[] = ["BROKEN_OFF", "STORE_DOWN", "LOGGED_OUT", "TOO_MANY"];

/** Whether the same file may well be taken at another try, once the cause is gone. */
export function mayRetry(refusal: UploadRefusal): boolean {
  return passing.includes(refusal);
}

/** The query parameter in which an answer to a form without JavaScript comes back. */
export const NOTICE = "tep";

/**
 * The page of a report, told what became of a plain form: by a word of a closed list, and the revision it is true for.
 * @param revision of the report now; 0 while nothing is stored
 */
export function reportPage(
  { periodCode, taskSlug }: { periodCode: string; taskSlug: string },
  outcome: UploadRefusal | keyof typeof done,
  revision: number,
): string {
  const { slug } = { ...refusals, ...done }[outcome];
  return `/bao-cao/${periodCode}/${taskSlug}?${NOTICE}=${slug}.${revision}#tai-lieu`;
}

/**
 * Reads what `reportPage` wrote; what was true for another revision is told no more.
 * @returns null when there is nothing to say
 */
export function readNotice(
  notice: string | null,
  revision: number,
): { text: string; failed: boolean } | null {
  const [slug, of] = (notice ?? "").split(".");
  if (Number(of) !== revision) return null;
  const find = (words: Record<string, Said>) => Object.values(words).find((said) => said.slug === slug);
  const success = find(done);
  const said = success ?? find(refusals);
  return said ? { text: said.text, failed: !success } : null;
}

const kinds: Record<string, string> = {
  "application/pdf": "PDF",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "Excel",
  "image/jpeg": "Ảnh JPEG",
  "image/png": "Ảnh PNG",
};

/** What a file is, in a word. */
export function mediaTypeLabel(mediaType: string): string {
  return kinds[mediaType] ?? "Tệp";
}

/** Said by a script's page after a change. */
export function addedLabel(fileName: string): string {
  return `Đã thêm “${fileName}” vào báo cáo.`;
}

export function removedLabel(fileName: string): string {
  return `Đã bỏ “${fileName}” khỏi báo cáo.`;
}

export const removalFailedLabel =
  "Chưa bỏ được tệp vì mất kết nối hoặc hệ thống đang gián đoạn. Kiểm tra mạng rồi bấm lại.";
