/** What the audit trail calls a deed; the key is what `recordAudit` was given. */
const actionLabels: Record<string, string> = {
  "account.create": "Tạo tài khoản",
  "account.login": "Đăng nhập",
  "account.logout": "Đăng xuất",
  "account.password-change": "Đổi mật khẩu",
  "account.edit": "Sửa vai trò, đơn vị, thư điện tử",
  "account.disable": "Khoá tài khoản",
  "account.enable": "Mở khoá tài khoản",
  "account.password-reset": "Cấp lại mật khẩu",
  "account.end-sessions": "Đăng xuất mọi nơi",
  "unit.create": "Thêm đơn vị",
  "unit.rename": "Đổi tên hoặc loại đơn vị",
  "unit.end": "Kết thúc đơn vị",
  "unit.resume": "Bỏ ngày kết thúc đơn vị",
  "organisation.rename": "Đổi tên tổ chức",
  "submission.submit": "Nộp báo cáo",
  "submission.withdraw": "Rút lại báo cáo",
  "submission.return": "Trả lại báo cáo",
  "submission.approve": "Duyệt và công khai báo cáo",
  "submission.reopen": "Mở lại báo cáo",
  "submission.comment": "Gửi ý kiến về báo cáo cho đơn vị",
  "submission.note": "Ghi chú nội bộ về báo cáo",
  "attachment.add": "Thêm tài liệu minh chứng",
  "attachment.remove": "Bỏ tài liệu minh chứng",
  "period.open": "Mở kỳ báo cáo",
  "period.close": "Đóng kỳ báo cáo",
  "period.reopen": "Mở lại kỳ báo cáo",
  "period.extend": "Gia hạn cho đơn vị",
  "period.edit": "Sửa thời điểm mở và hạn nộp",
  "period.create": "Tạo kỳ báo cáo",
  "period.holiday": "Chuyển hạn nộp theo ngày nghỉ",
  "period.rule": "Chuyển thời điểm theo quy định kỳ báo cáo",
  "holiday.load": "Nạp danh sách ngày nghỉ",
  "holiday.add": "Thêm ngày nghỉ",
  "holiday.rename": "Đổi tên ngày nghỉ",
  "holiday.remove": "Bỏ ngày nghỉ",
  "resolution.load": "Nạp danh mục nghị quyết",
  "resolution.assign": "Nhập chỉ tiêu cấp trên giao",
  "resolution.target": "Đặt mục tiêu mới",
  "resolution.baseline": "Ghi mốc so sánh mới",
  "resolution.task": "Sửa nhiệm vụ",
  "resolution.task-add": "Thêm nhiệm vụ",
  "resolution.measure-add": "Thêm chỉ số thành phần",
  "resolution.measure": "Sửa chỉ số thành phần",
  "resolution.indicator": "Sửa chỉ tiêu",
  "resolution.group-add": "Thêm nhóm chỉ tiêu",
  "resolution.group": "Đổi tên nhóm chỉ tiêu",
  "resolution.rule": "Sửa quy định kỳ báo cáo",
  "resolution.task-end": "Kết thúc nhiệm vụ",
  "resolution.measure-end": "Kết thúc chỉ số thành phần",
  "resolution.task-resume": "Bỏ ngày kết thúc nhiệm vụ",
  "resolution.measure-resume": "Bỏ ngày kết thúc chỉ số thành phần",
  "resolution.unit-assign": "Giao nhiệm vụ cho đơn vị",
  "resolution.unit-end": "Thôi giao nhiệm vụ cho đơn vị",
  "resolution.licence": "Đặt giấy phép dữ liệu mở",
  "resolution.demo": "Bắt đầu dữ liệu minh hoạ",
};

/** Approved, but nothing of it is public: the fact `withheld` stands in the entry. */
const withheldLabels: Record<string, string> = {
  "submission.approve": "Duyệt báo cáo, không công khai",
};

/** A deed in Vietnamese, by its name and its facts; an unknown one by its own name. */
export function auditActionLabel(action: string, detail: { withheld?: unknown } = {}): string {
  return (detail.withheld === true && withheldLabels[action]) || (actionLabels[action] ?? action);
}

/** What the audit trail is about; others are a line here. */
export const subjectLabels = {
  account: "Tài khoản",
  unit: "Đơn vị",
  organisation: "Tổ chức",
  submission: "Báo cáo",
  period: "Kỳ báo cáo",
  holiday: "Ngày nghỉ",
  resolution: "Nghị quyết, danh mục",
} as const;
export type SubjectType = keyof typeof subjectLabels;

/** Deeds by what stands before the dot of their names. */
export const groupLabels: Record<string, string> = {
  account: "Tài khoản và đăng nhập",
  unit: "Đơn vị",
  organisation: "Tên tổ chức",
  submission: "Nộp và duyệt báo cáo",
  attachment: "Tài liệu minh chứng",
  period: "Kỳ báo cáo",
  holiday: "Ngày nghỉ",
  resolution: "Nghị quyết, danh mục",
};

/** The known deeds of a group; an index finds them by name. */
export function actionsOfGroup(group: string): string[] {
  return Object.keys(actionLabels).filter((action) => action.startsWith(`${group}.`));
}
