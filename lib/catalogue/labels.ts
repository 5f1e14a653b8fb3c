import type { z } from "zod";
import { formatDate, formatNumber } from "@/lib/format";
import type { Asked, MeasureKind, measureTest, Operator, OverTime } from "@/lib/resolution/schema";
import type { firstUnits, MeasureStep, TaskStep } from "./schema";
import type { reporterGroups } from "./schema.measure";

/** What each form of the catalogue is for. */
export const taskStepLabels: Record<TaskStep, string> = {
  sua: "Sửa nhiệm vụ",
  "phan-cong": "Phân công",
  "chi-so-moi": "Thêm chỉ số thành phần",
  "ket-thuc": "Kết thúc nhiệm vụ",
};

export const measureStepLabels: Record<MeasureStep, string> = {
  sua: "Sửa chỉ số thành phần",
  "muc-tieu": "Mục tiêu mới",
  "moc-so-sanh": "Mốc so sánh mới",
  "so-giao": "Số cấp trên giao",
  "ket-thuc": "Kết thúc chỉ số thành phần",
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
/** The same where it is chosen. */
export const overTimeChoices: Record<OverTime, string> = {
  STOCK: "Lấy số của kỳ gần nhất, như dân số",
  FLOW: "Cộng số của các kỳ, như số việc đã làm",
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

/** The same where one has to be chosen, with what it means. */
export const kindHints: Record<MeasureKind, string> = {
  RATIO: "Mỗi đơn vị nhập tử số và mẫu số; Cổng tính tỷ lệ chung.",
  SUM: "Mỗi đơn vị nhập một số; số chung là tổng.",
  LEVEL: "Một cơ quan nhập một số cho toàn địa bàn.",
};

/** Groups of units that report a measure. */
export const reporterGroupLabels: Record<(typeof reporterGroups)[number], string> = {
  UNITS: "Mọi xã, phường được giao",
  WARDS: "Các phường được giao",
  COMMUNES: "Các xã được giao",
};

/** When a measure is asked for. */
export const askedLabels: Record<Asked, string> = { EACH_PERIOD: "Mọi kỳ", YEAR_END: "Kỳ cuối năm" };

/** Who is given a new task at once. */
export const firstUnitLabels: Record<z.infer<typeof firstUnits>, string> = {
  LOCALITIES: "Mọi xã, phường",
  ALL: "Mọi xã, phường và cơ quan",
  NONE: "Chưa giao, phân công sau",
};

/** When a figure reaches its target. */
export const operatorLabels: Record<Operator, string> = {
  ">=": "bằng hoặc lớn hơn (≥)",
  ">": "lớn hơn (>)",
  "<=": "bằng hoặc nhỏ hơn (≤)",
  "<": "nhỏ hơn (<)",
};

/** Labels as the choices of a field. */
export function choices(
  labels: Record<string, string>,
  hints: Record<string, string> = {},
): { value: string; label: string; hint?: string }[] {
  return Object.entries(labels).map(([value, label]) => ({ value, label, hint: hints[value] }));
}

/** Who may report a measure of a task: groups of units, and those that have the task now. */
export function reporterChoices(
  units: readonly { id: string; label: string; assigned: boolean }[],
): { value: string; label: string }[] {
  const having = units.filter((unit) => unit.assigned);
  return [...choices(reporterGroupLabels), ...having.map(({ id, label }) => ({ value: id, label }))];
}

/** "từ 01/07/2023", "đến 30/06/2023", several of them in turn; "" for what was always there. */
export function spansText(spans: readonly { startedOn: string | null; endedOn: string | null }[]): string {
  const texts = spans.map(({ startedOn, endedOn }) =>
    [startedOn && `từ ${formatDate(startedOn)}`, endedOn && `đến ${formatDate(endedOn)}`]
      .filter(Boolean)
      .join(" "),
  );
  return texts.filter(Boolean).join("; ");
}

/** Since when and until when something is followed. */
export function followedText({ startedOn, endedOn }: { startedOn: string | null; endedOn: string | null }) {
  const from = startedOn && `Từ ngày ${formatDate(startedOn)}`;
  if (!endedOn) return from || "Đang theo dõi";
  return from ? `${from} đến ngày ${formatDate(endedOn)}` : `Kết thúc ngày ${formatDate(endedOn)}`;
}

/** "năm 2023, 91,5 % (Kế hoạch số 5)": one version of a figure. */
export function versionText(
  row: { value: string | null; source: string; year?: number; unitLabel?: string },
  unit: string,
): string {
  const value =
    row.value === null ? "chưa có giá trị" : `${formatNumber(row.value, 6)}\u00a0${row.unitLabel ?? unit}`;
  return `${row.year ? `năm ${row.year}, ` : ""}${value} (${row.source}).`;
}
