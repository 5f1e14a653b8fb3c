import type { DatasetName } from "./schema";

/** What each table is called and what it holds. */
export const datasetLabels: Record<DatasetName, { title: string; description: string }> = {
  "nhiem-vu": {
    title: "Nhiệm vụ",
    description: "Các nhiệm vụ của nghị quyết với tiến độ và đánh giá trong kỳ gần nhất.",
  },
  ky: {
    title: "Kỳ báo cáo",
    description: "Mỗi kỳ đã công bố một dòng: số báo cáo được duyệt và tiến độ bình quân.",
  },
  "nhiem-vu-theo-ky": {
    title: "Nhiệm vụ theo kỳ",
    description: "Mỗi nhiệm vụ mỗi kỳ một dòng: tiến độ bình quân, đánh giá các đơn vị và độ phủ.",
  },
  "chi-tieu": {
    title: "Chỉ tiêu và chỉ số thành phần",
    description: "Mục tiêu, mốc so sánh, cách tính và đánh giá hiện tại của từng chỉ số thành phần.",
  },
  "tong-hop": {
    title: "Số liệu tổng hợp theo năm",
    description: "Mỗi chỉ số thành phần mỗi năm một dòng, cộng từ các đơn vị, kèm độ phủ.",
  },
  "so-lieu-theo-ky": {
    title: "Số liệu tổng hợp theo kỳ",
    description: "Mỗi chỉ số mỗi kỳ báo cáo một dòng, cộng từ các đơn vị, kèm độ phủ.",
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
  "dinh-chinh": {
    title: "Đính chính",
    description:
      "Số liệu đã công bố được sửa hoặc rút khỏi công khai: giá trị cũ, giá trị mới, ngày và lý do.",
  },
};
