import { formatDateTime } from "@/lib/format";

/** What one entry of a period's history carries. */
export type HistoryDetail = {
  from?: string;
  to?: string;
  opensFrom?: string;
  opensTo?: string;
  reason?: string;
};

const deeds: Record<string, string> = {
  "period.create": "Tạo kỳ",
  "period.open": "Mở kỳ",
  "period.close": "Đóng kỳ",
  "period.reopen": "Mở lại kỳ",
  "period.extend": "Gia hạn",
  "period.edit": "Sửa thời điểm",
  "period.rule": "Chuyển thời điểm theo quy định mới",
  "period.holiday": "Chuyển hạn theo ngày nghỉ",
};

/** What was done: "Gia hạn cho Phường An Lộc". */
export function deedLabel(action: string, unit: string | null): string {
  const deed = deeds[action] ?? action;
  return unit ? `${deed} cho ${unit}` : deed;
}

/** The times that an entry changed: "Hạn nộp: 17:00 ngày 20/06/2023 → 17:00 ngày 27/06/2023". */
export function changeLabels({ from, to, opensFrom, opensTo }: HistoryDetail): string[] {
  return [...change("Mở nhập", opensFrom, opensTo), ...change("Hạn nộp", from, to)];
}

/** States stand in the same places as times; only times are told. */
function change(title: string, from = "", to = ""): string[] {
  const [before, after] = [new Date(from), new Date(to)];
  if (Number.isNaN(before.getTime()) || Number.isNaN(after.getTime()) || from === to) return [];
  return [`${title}: ${formatDateTime(before)} → ${formatDateTime(after)}`];
}
