import { formatDate } from "@/lib/format";
import type { UnitKind } from "@/lib/resolution/schema";
import type { Span, StartProblem } from "./calc.names";

export const unitKindLabels: Record<UnitKind, string> = { WARD: "Phường", COMMUNE: "Xã", AGENCY: "Cơ quan" };

/** "Phường An Lộc", "Xã Tân Hội", "Ban Tổ chức": an agency's name says itself what it is. */
export function unitLabel(unit: { name: string; kind: UnitKind }): string {
  return unit.kind === "AGENCY" ? unit.name : `${unitKindLabels[unit.kind]} ${unit.name}`;
}

/** "từ 01/11/2020", "đến 31/10/2020", "từ … đến …": the days a name is valid on. */
export function spanText({ validFrom, validTo }: Span): string {
  if (validFrom === null && validTo === null) return "từ trước đến nay";
  const from = validFrom === null ? "từ trước" : `từ ${formatDate(validFrom)}`;
  return validTo === null ? from : `${from} đến hết ${formatDate(validTo)}`;
}

/** Why a name cannot begin on the day that was typed, and what to do. */
export const startProblems: Record<StartProblem, (latestFrom: string | null) => string> = {
  OVERLAP: (from) =>
    `Ngày áp dụng phải sau ngày ${from ? formatDate(from) : ""}, là ngày tên gần nhất bắt đầu: mỗi ngày chỉ có một tên.`,
  GAP: () => "Tên gần nhất đã có ngày kết thúc nên tên mới sẽ để trống một khoảng. Liên hệ người vận hành.",
  TOO_FAR: () => "Ngày áp dụng cách hôm nay quá một năm. Kiểm tra lại năm.",
};

/** What the pages of units say after a form, by the word in their address. */
export const unitSaid: Record<string, string> = {
  tao: "Đã thêm đơn vị. Bước tiếp theo: giao nhiệm vụ ở phần Danh mục và tạo tài khoản cho đơn vị.",
  ten: "Đã ghi tên mới. Văn bản, kỳ báo cáo cũ vẫn mang tên cũ.",
  het: "Đã kết thúc đơn vị. Tài khoản của đơn vị, nếu có, đã bị khoá.",
  tiep: "Đã bỏ ngày kết thúc. Tài khoản của đơn vị vẫn khoá: mở lại từng tài khoản ở mục Tài khoản.",
  "to-chuc": "Đã ghi tên mới của tổ chức. Văn bản cũ vẫn mang tên cũ.",
};
