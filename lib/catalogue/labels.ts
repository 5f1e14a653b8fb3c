import type { z } from "zod";
import type { MeasureKind, measureTest, OverTime } from "@/lib/resolution/schema";
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

/** How figures are added up over units and over the periods of a year. */
export const kindLabels: Record<MeasureKind, string> = {
  RATIO: "Tổng tử số chia tổng mẫu số",
  SUM: "Cộng số của các đơn vị",
  LEVEL: "Số của một cơ quan",
};
export const overTimeLabels: Record<OverTime, string> = {
  STOCK: "số của năm là số của kỳ gần nhất",
  FLOW: "số của năm là tổng các kỳ",
};

/** How a figure is held against its target. */
export const testLabels: Record<z.infer<typeof measureTest>, string> = {
  AT_END: "Đạt vào cuối nhiệm kỳ",
  EACH_YEAR: "Đạt trong từng năm",
  YEARLY_GROWTH: "Mức tăng so với năm trước",
  AVERAGE_YEARLY_DROP: "Mức giảm bình quân mỗi năm",
  CUMULATIVE: "Tổng các năm của nhiệm kỳ",
  EXTERNAL_EACH_YEAR: "Theo số cấp trên giao từng năm",
};
