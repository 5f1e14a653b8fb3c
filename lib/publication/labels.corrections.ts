import type { CorrectionReason } from "./schema";

/** Why a published report was changed, as the public reads it. */
export const correctionReasonLabels: Record<CorrectionReason, string> = {
  ENTRY_ERROR: "Sai sót khi nhập số liệu",
  LATE_DATA: "Bổ sung số liệu đến sau",
  METHOD: "Thống nhất lại cách tính",
  WORDING: "Chỉnh sửa câu chữ",
  OTHER: "Lý do khác",
};
