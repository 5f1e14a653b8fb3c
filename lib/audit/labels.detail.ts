import { roleLabels } from "@/lib/account/labels";
import {
  askedLabels,
  kindLabels,
  operatorLabels,
  overTimeLabels,
  reporterGroupLabels,
  testLabels,
} from "@/lib/catalogue/labels";
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
  ...kindLabels,
  ...overTimeLabels,
  ...testLabels,
  ...askedLabels,
  ...operatorLabels,
  ...reporterGroupLabels,
};

/** What a fact is called, in the order in which facts are told. One that changed stands as `…From` and `…To`. */
const keyLabels = {
  version: "bản gửi lần",
  measure: "chỉ số thành phần",
  indicator: "chỉ tiêu",
  group: "nhóm chỉ tiêu",
  task: "nhiệm vụ",
  role: "vai trò",
  unit: "đơn vị",
  year: "năm",
  value: "giá trị",
  ended: "số phiên đăng nhập kết thúc",
  emailChanged: "thư điện tử",
  name: "tên",
  kind: "loại",
  code: "mã",
  accounts: "số tài khoản bị khoá",
  assignments: "số nhiệm vụ thôi giao",
  resumed: "số nhiệm vụ giao tiếp",
  endedOn: "ngày hoạt động cuối cùng",
  validFrom: "từ ngày",
  count: "số lượng",
  day: "ngày",
  title: "tên",
  lastDay: "ngày cuối cùng",
  firstDay: "ngày đầu tiên",
  edition: "bản số",
  opens: "thời điểm mở nhập",
  fileName: "tệp",
  size: "dung lượng (byte)",
  label: "tên chỉ số thành phần",
  unitLabel: "đơn vị tính",
  operator: "đạt mục tiêu khi số liệu",
  lowerIsBetter: "số càng thấp càng tốt",
  mayBeNegative: "số liệu có thể âm",
  asked: "báo cáo vào",
  context: "giải thích",
  numeratorLabel: "tử số",
  denominatorLabel: "mẫu số",
  overTime: "số của cả năm",
  test: "đánh giá theo",
  reporter: "đơn vị báo cáo",
  summary: "tóm tắt",
  workItems: "việc cần làm",
  opensDay: "ngày mở nhập trong tháng cuối kỳ",
  dueDay: "ngày hết hạn trong tháng cuối kỳ",
  dueTime: "giờ hết hạn",
  periods: "số kỳ chuyển hạn",
  source: "nguồn",
  reason: "lý do",
} as const;

/** Identifiers that say nothing to a reader, and what the name of the deed says already. */
const silent = ["attachmentId", "extension", "id", "mediaType", "sha256", "withheld"] as const;

type FactName = keyof typeof keyLabels;
type DetailKey = "from" | "to" | FactName | `${FactName}${"From" | "To"}` | (typeof silent)[number];

/** The facts that a deed may leave: only what has a word here. */
export type AuditDetail = { [key in DetailKey]?: string | number | boolean | null };

const labelOf = (key: string): string | undefined => (keyLabels as Record<string, string>)[key];
const isSilent = (key: string) => silent.some((known) => known === key);

/** Whether a fact of that name is told in words (or left out on purpose). */
export function isToldFact(key: string): boolean {
  const known = labelOf(key) ?? labelOf(key.replace(/(From|To)$/, ""));
  return key === "from" || key === "to" || isSilent(key) || known !== undefined;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every identifier that stands in these facts, so that names can be looked up. */
export function idsIn(detail: Detail): string[] {
  const given = Object.entries(detail).filter(([key]) => !isSilent(key));
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
  const others = inOrder(rest).flatMap(([key, value]) => {
    const pair = /^(\w+)(From|To)$/.exec(key);
    if (pair && `${pair[1]}From` in rest && `${pair[1]}To` in rest) {
      // Told once, by what it was before.
      return pair[2] === "From" ? moved(pair[1] ?? "", rest, told) : [];
    }
    if (isSilent(key) || value === null || value === "" || value === false || value === 0) return [];
    if (value === true) return [key === "emailChanged" ? "đổi thư điện tử" : (labelOf(key) ?? key)];
    return [`${labelOf(key) ?? key}: ${key === "value" ? figureText(value) : told(value)}`];
  });
  return [...change, ...others].join("; ");
}

/** The database keeps the facts in an order of its own. */
function inOrder(facts: Detail): [string, unknown][] {
  const places = Object.keys(keyLabels);
  const placeOf = (key: string) => {
    const own = places.indexOf(key);
    const place = own < 0 ? places.indexOf(key.replace(/(From|To)$/, "")) : own;
    return place < 0 ? places.length : place;
  };
  return Object.entries(facts).sort(([a], [b]) => placeOf(a) - placeOf(b));
}

function moved(noun: string, facts: Detail, told: (value: unknown) => string): string[] {
  const [from, to] = [facts[`${noun}From`], facts[`${noun}To`]];
  return from === to ? [] : [`${labelOf(noun) ?? noun}: ${told(from)} → ${told(to)}`];
}

/** A figure as it is stored, "95.125", the Vietnamese way. */
function figureText(value: unknown): string {
  const plain = typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value);
  return plain ? formatNumber(value, 6) : String(value);
}

function valueText(value: unknown, names: ReadonlyMap<string, string>): string {
  if (value === null || value === "") return "không có";
  if (typeof value === "boolean") return value ? "có" : "không";
  if (typeof value === "number") return Math.abs(value) < 3_000 ? String(value) : formatNumber(value);
  if (typeof value !== "string") return JSON.stringify(value);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return formatDate(value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return formatDateTime(new Date(value));
  return names.get(value) ?? words[value] ?? value;
}
