import type { DatasetName } from "./schema";

/** What each table is called and what it holds. */
export const datasetLabels: Record<DatasetName, { title: string; description: string }> = {
  "nhiem-vu": {
    title: "Nhiệm vụ",
    description: "Các nhiệm vụ của nghị quyết với tiến độ và đánh giá trong kỳ gần nhất.",
  },
  "chi-tieu": {
    title: "Chỉ tiêu và chỉ số thành phần",
    description: "Mục tiêu, mốc so sánh, cách tính và đánh giá hiện tại của từng chỉ số thành phần.",
  },
  "tong-hop": {
    title: "Số liệu tổng hợp theo năm",
    description: "Mỗi chỉ số thành phần mỗi năm một dòng, cộng từ các đơn vị, kèm độ phủ.",
  },
  "so-lieu-don-vi": {
    title: "Số liệu của từng đơn vị",
    description: "Mỗi chỉ số thành phần, mỗi đơn vị, mỗi năm một dòng, từ báo cáo đã duyệt.",
  },
  "don-vi": { title: "Đơn vị", description: "Các xã, phường và cơ quan báo cáo." },
  "bao-cao": {
    title: "Báo cáo đã công bố của một kỳ",
    description: "Đánh giá, tiến độ và tóm tắt công khai của từng đơn vị, từng nhiệm vụ trong kỳ.",
  },
};
