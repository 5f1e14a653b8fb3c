import { roleLabels } from "@/lib/account/labels";
import { formatDate, formatDateTime, formatNumber } from "@/lib/format";
import { periodStateLabels } from "@/lib/period/labels";
import { progressLabel } from "@/lib/submission/labels";
import { submissionStatus } from "@/lib/submission/workflow";
import { unitKindLabels } from "@/lib/unit/labels";

/** The facts that an audit entry carries, as a sentence; what no word is known for stands as it is. */

export type Detail = Record<string, unknown>;

/** Values that have a name of their own. */
const words: Record<string, string> = {
  ...roleLabels,
  ...periodStateLabels,
  ...Object.fromEntries(submissionStatus.options.map((status) => [status, progressLabel(status, 1)])),
  ...unitKindLabels,
};

const keyLabels: Record<string, string> = {
  version: "bản gửi lần",
  unit: "đơn vị",
  role: "vai trò",
  year: "năm",
  value: "giá trị",
  ended: "số phiên đăng nhập kết thúc",
  emailChanged: "thư điện tử",
  name: "tên",
  kind: "loại",
  code: "mã",
  accounts: "số tài khoản bị khoá",
  assignments: "số nhiệm vụ thôi giao",
  endedOn: "ngày hoạt động cuối cùng",
  validFrom: "từ ngày",
  count: "số lượng",
  reason: "lý do",
  day: "ngày",
  task: "nhiệm vụ",
  measure: "chỉ số",
  title: "tên",
  lastDay: "ngày cuối cùng",
  firstDay: "ngày đầu tiên",
  edition: "bản số",
  source: "nguồn",
  opensFrom: "giờ mở trước",
  opensTo: "giờ mở sau",
  fileName: "tệp",
  size: "dung lượng (byte)",
};

/** Identifiers that say nothing to a reader. */
const silent = ["extension", "id", "sha256"];

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every identifier that stands in these facts, so that names can be looked up. */
export function idsIn(detail: Detail): string[] {
  const given = Object.entries(detail).filter(([key]) => !silent.includes(key));
  return given.flatMap(([, value]) => (typeof value === "string" && uuid.test(value) ? [value] : []));
}

/**
 * The facts of one entry in Vietnamese: "Đang mở → Đã đóng; bản gửi lần 2".
 * @param names what is called how, by id
 */
export function detailText(detail: Detail, names: ReadonlyMap<string, string>): string {
  const { from, to, ...rest } = detail;
  const told = (value: unknown) => valueText(value, names);
  const change = from !== undefined && to !== undefined && from !== to ? [`${told(from)} → ${told(to)}`] : [];
  const others = Object.entries(rest).flatMap(([key, value]) => {
    const pair = /^(\w+)(From|To)$/.exec(key);
    if (pair && `${pair[1]}From` in rest && `${pair[1]}To` in rest) {
      // Told once, by what it was before.
      return pair[2] === "From" ? moved(pair[1] ?? "", rest, told) : [];
    }
    if (silent.includes(key) || value === null || value === false || value === 0) return [];
    if (value === true) return [key === "emailChanged" ? "đổi thư điện tử" : (keyLabels[key] ?? key)];
    return [`${keyLabels[key] ?? key}: ${told(value)}`];
  });
  return [...change, ...others].join("; ");
}

function moved(noun: string, facts: Detail, told: (value: unknown) => string): string[] {
  const [from, to] = [facts[`${noun}From`], facts[`${noun}To`]];
  return from === to ? [] : [`${keyLabels[noun] ?? noun}: ${told(from)} → ${told(to)}`];
}

function valueText(value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === "") return "không có";
  if (typeof value === "number") return Math.abs(value) < 3_000 ? String(value) : formatNumber(value);
  if (typeof value !== "string") return JSON.stringify(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return formatDateTime(new Date(value));
  return names.get(value) ?? words[value] ?? value;
}
