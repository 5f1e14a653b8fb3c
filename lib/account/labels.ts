import type { ErrorCode } from "@/lib/result";
import type { Role } from "./schema";

export const roleLabels: Record<Role, string> = {
  UNIT_EDITOR: "Cán bộ tổng hợp đơn vị",
  UNIT_HEAD: "Lãnh đạo đơn vị",
  OFFICE: "Văn phòng",
  LEADER: "Thường trực, Ban Thường vụ",
  ADMIN: "Quản trị",
};

/** What each role may do, where one has to be chosen. */
export const roleHints: Record<Role, string> = {
  UNIT_EDITOR: "nhập báo cáo, trình lãnh đạo đơn vị",
  UNIT_HEAD: "nhập, gửi, rút báo cáo của đơn vị",
  OFFICE: "duyệt, trả lại, mở và đóng kỳ",
  LEADER: "xem mọi báo cáo, không sửa",
  ADMIN: "tài khoản, đơn vị, danh mục, nhật ký",
};

/** Roles as they stand in addresses. */
export const roleSlugs = ["tong-hop", "lanh-dao-don-vi", "van-phong", "thuong-truc", "quan-tri"] as const;

const roles: Record<(typeof roleSlugs)[number], Role> = {
  "tong-hop": "UNIT_EDITOR",
  "lanh-dao-don-vi": "UNIT_HEAD",
  "van-phong": "OFFICE",
  "thuong-truc": "LEADER",
  "quan-tri": "ADMIN",
};

export function roleOfSlug(slug: (typeof roleSlugs)[number]): Role {
  return roles[slug];
}

/** What an account is like, as it stands in addresses. */
export const stateSlugs = ["dang-dung", "cho-doi-mat-khau", "da-khoa"] as const;
export type AccountState = (typeof stateSlugs)[number];

export const stateLabels: Record<AccountState, string> = {
  "dang-dung": "Đang dùng",
  "cho-doi-mat-khau": "Chờ đổi mật khẩu",
  "da-khoa": "Đã khoá",
};

/** Whether an account may be used, and whether its password is still the one it was given. */
export function accountState(account: {
  disabledAt: Date | null;
  mustChangePassword: boolean;
}): AccountState {
  if (account.disabledAt) return "da-khoa";
  return account.mustChangePassword ? "cho-doi-mat-khau" : "dang-dung";
}

/** What an account's page says after a form of it, by the word in its address. */
export const accountSaid: Record<string, string> = {
  sua: "Đã lưu thay đổi.",
  khoa: "Đã khoá tài khoản. Mọi phiên đăng nhập đã kết thúc.",
  mo: "Đã mở khoá. Tài khoản đăng nhập lại được bằng mật khẩu cũ.",
  thoat: "Đã đăng xuất tài khoản này ở mọi nơi.",
};

/** Why a step of the administration was refused, and what to do next. */
export const adminErrors: Record<ErrorCode, string> = {
  NOT_FOUND: "Không còn tìm thấy mục này. Quay lại danh sách và mở lại.",
  FORBIDDEN:
    "Phiên đăng nhập đã hết hoặc không còn quyền quản trị. Mở cửa sổ mới, đăng nhập lại rồi bấm lại nút.",
  INVALID: "Có nội dung chưa đúng. Kiểm tra rồi gửi lại.",
  CONFLICT:
    "Người khác vừa thay đổi mục này. Nội dung đang lưu được ghi ngay dưới từng ô; kiểm tra rồi bấm lại nút nếu vẫn muốn thay.",
  WRONG_STATUS: "Việc này đã được thực hiện từ trước. Tải lại trang để xem tình trạng hiện nay.",
  PERIOD_CLOSED: "Kỳ báo cáo đã đóng.",
  NOT_YET_OPEN: "Kỳ báo cáo chưa mở.",
};
