/** What the audit trail calls a deed; the key is what `recordAudit` was given. */
const actionLabels: Record<string, string> = {
  "account.create": "Tạo tài khoản",
  "account.login": "Đăng nhập",
  "account.logout": "Đăng xuất",
  "account.password-change": "Đổi mật khẩu",
  "submission.submit": "Nộp báo cáo",
  "submission.withdraw": "Rút lại báo cáo",
  "submission.return": "Trả lại báo cáo",
  "submission.approve": "Duyệt và công khai báo cáo",
  "submission.reopen": "Mở lại báo cáo",
  "attachment.add": "Thêm tài liệu minh chứng",
  "attachment.remove": "Bỏ tài liệu minh chứng",
  "period.open": "Mở kỳ báo cáo",
  "period.close": "Đóng kỳ báo cáo",
  "period.extend": "Gia hạn cho đơn vị",
  "resolution.load": "Nạp danh mục nghị quyết",
  "resolution.assign": "Nhập chỉ tiêu cấp trên giao",
  "resolution.demo": "Bắt đầu dữ liệu minh hoạ",
};

/** A deed in Vietnamese; an unknown one by its own name. */
export function auditActionLabel(action: string): string {
  return actionLabels[action] ?? action;
}
