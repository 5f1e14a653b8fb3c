import type { MeasureStep, TaskStep } from "./schema";

/** What each form of the catalogue is for. */
export const taskStepLabels: Record<TaskStep, string> = {
  sua: "Sửa nhiệm vụ",
  "phan-cong": "Phân công",
  "ket-thuc": "Kết thúc nhiệm vụ",
};

export const measureStepLabels: Record<MeasureStep, string> = {
  "muc-tieu": "Mục tiêu mới",
  "moc-so-sanh": "Mốc so sánh mới",
  "so-giao": "Số cấp trên giao",
  "ket-thuc": "Kết thúc chỉ số",
};
