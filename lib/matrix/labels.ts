import { formatNumber, formatPercent } from "@/lib/format";
import type { Punctuality } from "@/lib/period/calc";
import { inSentence } from "@/lib/resolution/labels";
import type { Rating, TaskKind } from "@/lib/resolution/schema";
import type { Progress } from "@/lib/submission/workflow";
import type { Cell, Outcome } from "./calc";
import type { kindSlugs, ListSlug, MatrixFilter, MatrixTask, sortSlugs, View } from "./schema";
import { LIST_PAGE } from "./schema";

/** Words of the matrix; those of a cell are short and explained below it. */

type Tone = "none" | "info" | "warn" | "bad" | "ok";

const cellWords: Record<Progress, { word: string; tone: Tone; sign?: "back" }> = {
  NOT_STARTED: { word: "Chưa nộp", tone: "none" },
  DRAFT: { word: "Đã rút", tone: "none", sign: "back" },
  SUBMITTED: { word: "Chờ duyệt", tone: "info" },
  RESUBMITTED: { word: "Nộp lại", tone: "warn" },
  RETURNED: { word: "Trả lại", tone: "bad", sign: "back" },
  APPROVED: { word: "Đã duyệt", tone: "ok" },
};

export const punctualityWords: Record<Punctuality, { word: string; tone: Tone }> = {
  ON_TIME: { word: "đúng hạn", tone: "ok" },
  LATE: { word: "trễ hạn", tone: "warn" },
  NOT_SUBMITTED: { word: "còn hạn", tone: "none" },
  OVERDUE: { word: "quá hạn", tone: "bad" },
};

export const ratingWords: Record<Rating, { word: string; meaning: string; tone: Tone }> = {
  ON_TRACK: { word: "bảo đảm", meaning: "đúng tiến độ", tone: "ok" },
  AT_RISK: { word: "nguy cơ", meaning: "có nguy cơ chậm tiến độ", tone: "warn" },
  BEHIND: { word: "chậm", meaning: "chậm tiến độ", tone: "bad" },
};

/** The status of a cell; what is missing past its due time looks the more urgent. */
export function cellWord({ progress, punctuality }: Pick<Cell, "progress" | "punctuality">) {
  const { word, tone, sign } = cellWords[progress];
  const missing = punctuality === "OVERDUE";
  return { word, tone: missing ? ("bad" as const) : tone, sign: sign ?? (missing ? ("bad" as const) : tone) };
}

export const notAskedWord = "Không giao";

/** What each status means, as the legend says it. */
export const statusMeanings: [Progress, string][] = [
  ["NOT_STARTED", "đơn vị chưa gửi; bản nháp là việc riêng của đơn vị"],
  ["SUBMITTED", "đã gửi lần đầu, Văn phòng chưa duyệt"],
  ["RESUBMITTED", "gửi lại sau khi bị trả lại hoặc rút về, Văn phòng chưa duyệt"],
  ["RETURNED", "Văn phòng đã trả lại, đơn vị đang sửa"],
  ["APPROVED", "Văn phòng đã duyệt"],
  ["DRAFT", "đơn vị đã rút về, tính là chưa nộp"],
];

export const outcomeLabels: Record<Outcome, string> = {
  DONE_ON_TIME: "hoàn thành đúng hạn",
  DONE_LATE: "hoàn thành quá hạn",
  OPEN_IN_TIME: "chưa hoàn thành trong hạn",
  OPEN_OVERDUE: "chưa hoàn thành quá hạn",
};

export const outcomeTones: Record<Outcome, Tone> = {
  DONE_ON_TIME: "ok",
  DONE_LATE: "warn",
  OPEN_IN_TIME: "none",
  OPEN_OVERDUE: "bad",
};

/** How each figure is counted, one sentence each. */
export const terms: [string, string][] = [
  [
    "Phải nộp",
    "mỗi nhiệm vụ giao cho một đơn vị trong kỳ là một báo cáo phải nộp; báo cáo đã gửi luôn được tính.",
  ],
  [
    "Tỷ lệ nộp",
    "số báo cáo đã gửi (kể cả bản bị trả lại, không kể bản đơn vị đã rút về) trên số báo cáo phải nộp.",
  ],
  [
    "Tỷ lệ đúng hạn",
    "số báo cáo gửi lần đầu trong hạn trên số báo cáo đã gửi và số báo cáo quá hạn chưa gửi; báo cáo còn hạn chưa tính.",
  ],
  [
    "Hoàn thành đúng hạn",
    "báo cáo đã gửi, không bị trả lại hay rút về, và lần gửi đầu tiên trong hạn của đơn vị.",
  ],
  [
    "Hoàn thành quá hạn",
    "báo cáo đã gửi, không bị trả lại hay rút về, nhưng lần gửi đầu tiên sau hạn của đơn vị.",
  ],
  [
    "Chưa hoàn thành trong hạn",
    "báo cáo chưa gửi, đã rút về hoặc đang bị trả lại, mà hạn của đơn vị chưa hết.",
  ],
  ["Chưa hoàn thành quá hạn", "báo cáo chưa gửi, đã rút về hoặc đang bị trả lại, mà hạn của đơn vị đã hết."],
  ["Hạn của đơn vị", "hạn nộp của kỳ, hoặc hạn mới nhất mà Văn phòng đã gia hạn cho đơn vị."],
];

export const viewLabels: Record<View, string> = {
  "ma-tran": "Ma trận",
  "don-vi": "Theo đơn vị",
  "nhiem-vu": "Theo nhiệm vụ",
  "danh-sach": "Danh sách",
};

/** What the reports of a list are: "61 báo cáo chưa nộp, đã quá hạn". */
export const listLabels: Record<ListSlug, string> = {
  "phai-nop": "phải nộp",
  "da-nop": "đã nộp",
  "chua-nop": "chưa nộp",
  "da-duyet": "đã duyệt",
  "nop-dung-han": "nộp đúng hạn",
  "nop-tre": "nộp trễ hạn",
  "chua-nop-qua-han": "chưa nộp, đã quá hạn",
  "hoan-thanh-dung-han": outcomeLabels.DONE_ON_TIME,
  "hoan-thanh-qua-han": outcomeLabels.DONE_LATE,
  "chua-hoan-thanh-trong-han": outcomeLabels.OPEN_IN_TIME,
  "chua-hoan-thanh-qua-han": outcomeLabels.OPEN_OVERDUE,
};
export const kindChoices: Record<(typeof kindSlugs)[number], string> = {
  phuong: "Phường",
  xa: "Xã",
  "co-quan": "Cơ quan",
};
export const sortChoices: Record<(typeof sortSlugs)[number], string> = {
  ten: "Tên đơn vị",
  "dung-han": "Tỷ lệ đúng hạn, thấp trước",
};

const shortKinds: Record<TaskKind, string> = { KEY: "Trọng tâm", BREAKTHROUGH: "Đột phá" };

/** A task as the head of a column names it: "Trọng tâm 3". */
export function taskShort({ kind, ordinal }: Pick<MatrixTask, "kind" | "ordinal">): string {
  return `${shortKinds[kind]}\u00a0${ordinal}`;
}

/** Which units the figures are of: "700 đơn vị", "12 đơn vị (phường, tên có “an”, còn báo cáo chưa nộp)". */
export function scopeText({ tim, loai, thieu }: MatrixFilter, units: number): string {
  const narrowed = [
    loai && kindChoices[loai].toLowerCase(),
    tim && `tên có “${tim}”`,
    thieu && "còn báo cáo chưa nộp",
  ].filter(Boolean);
  return `${formatNumber(units)} đơn vị${narrowed.length > 0 ? ` (${narrowed.join(", ")})` : ""}`;
}

/** What a trend shows, in one sentence. */
export function trendSentence(
  title: string,
  values: readonly { label: string; percent: number | null }[],
): string {
  const known = values.filter((value): value is { label: string; percent: number } => value.percent !== null);
  const last = known.at(-1);
  if (!last) return `${title}: chưa có báo cáo để tính.`;
  const lowest = known.reduce((low, value) => (value.percent < low.percent ? value : low));
  const now = `${title} ${inSentence(last.label)} là ${formatPercent(last.percent, 1)}`;
  if (known.length === 1) return `${now}.`;
  if (lowest.percent === last.percent) return `${now}, thấp nhất trong ${known.length} kỳ.`;
  return `${now}; thấp nhất là ${formatPercent(lowest.percent, 1)} (${inSentence(lowest.label)}).`;
}

/** "61 báo cáo chưa nộp: Phường An Lộc, Dân vận, từ 1 đến 50". */
export function listCaption(
  list: { total: number; page: number; rows: readonly unknown[]; unit: string | null; task: string | null },
  slug: ListSlug,
): string {
  const { total, page, rows, unit, task } = list;
  const of = [unit, task].filter(Boolean).join(", ");
  const first = (page - 1) * LIST_PAGE + 1;
  const range =
    total > rows.length ? `, từ ${formatNumber(first)} đến ${formatNumber(first + rows.length - 1)}` : "";
  return `${formatNumber(total)} báo cáo ${listLabels[slug]}${of && `: ${of}`}${range}`;
}
