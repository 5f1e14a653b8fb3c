import { z } from "zod";
import { cleanText } from "@/lib/format";
import { periodCode, periodState } from "@/lib/period/schema";
import { rating, taskKind, unitKind } from "@/lib/resolution/schema";
import { submissionStatus } from "@/lib/submission/workflow";

/** The matrix units × tasks of one period: what its address says and what its statements give. */

/** Units on one page. */
export const MATRIX_PAGE = 50;
/** Reports on one page of a list. */
export const LIST_PAGE = 100;
/** Periods of a trend. */
export const TREND_PERIODS = 12;

export const kindSlugs = ["phuong", "xa", "co-quan"] as const;
export const sortSlugs = ["ten", "dung-han"] as const;
export const viewSlugs = ["ma-tran", "don-vi", "nhiem-vu", "danh-sach"] as const;
export type View = (typeof viewSlugs)[number];
/** Which reports a list holds: one list behind every number that is counted. */
export const listSlugs = [
  "phai-nop",
  "da-nop",
  "chua-nop",
  "da-duyet",
  "nop-dung-han",
  "nop-tre",
  "chua-nop-qua-han",
  "hoan-thanh-dung-han",
  "hoan-thanh-qua-han",
  "chua-hoan-thanh-trong-han",
  "chua-hoan-thanh-qua-han",
] as const;
export type ListSlug = (typeof listSlugs)[number];

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** The matrix as its address asks for it; what makes no sense counts as not given. */
export const matrixFilter = z.object({
  ky: periodCode.optional().catch(undefined),
  tim: z
    .string()
    .transform((typed) => cleanText(typed).replace(/\s+/g, " ").trim().slice(0, 60))
    .catch(""),
  loai: z.enum(kindSlugs).optional().catch(undefined),
  thieu: z.literal("1").optional().catch(undefined),
  xep: z.enum(sortSlugs).catch(sortSlugs[0]),
  xem: z.enum(viewSlugs).catch(viewSlugs[0]),
  /** of the list alone: which reports, of which unit, on which task */
  "bao-cao": z.enum(listSlugs).catch(listSlugs[0]),
  "don-vi": slug.optional().catch(undefined),
  "nhiem-vu": slug.optional().catch(undefined),
  trang: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type MatrixFilter = z.infer<typeof matrixFilter>;

/** Whether units are left out, or reports of a list. */
export function isNarrowed(filter: MatrixFilter): boolean {
  const { tim, loai, thieu, xem, "don-vi": unit, "nhiem-vu": task, "bao-cao": list } = filter;
  const listed = xem === "danh-sach" && (unit || task || list !== listSlugs[0]);
  return Boolean(tim || loai || thieu || listed);
}

/**
 * The list behind a number that is counted under these filters.
 * @param of one unit or one task, by code or slug
 */
export function listPath(
  filter: MatrixFilter,
  list: ListSlug,
  of: Pick<Partial<MatrixFilter>, "don-vi" | "nhiem-vu"> = {},
): string {
  const whole = { "don-vi": undefined, "nhiem-vu": undefined };
  return matrixPath({ ...filter, ...whole, ...of, "bao-cao": list, xem: "danh-sach", trang: 1 });
}

/** The same period without anything left out. */
export function bareFilter(filter: MatrixFilter): MatrixFilter {
  const { ky, xep, xem } = filter;
  return matrixFilter.parse({ ky, xep, xem });
}

/**
 * An address with these filters; what is taken anyway is not written.
 * @param below a part below the matrix: its trends or one of its files
 */
export function matrixPath(filter: MatrixFilter, below: "" | "/xu-huong" | "/xlsx" | "/csv" = ""): string {
  const { xep, xem, trang, "bao-cao": list, "don-vi": unit, "nhiem-vu": task, ...rest } = filter;
  const taken = { xep: xep === sortSlugs[0] ? "" : xep, xem: xem === viewSlugs[0] ? "" : xem };
  const listed =
    xem === "danh-sach"
      ? { "bao-cao": list === listSlugs[0] ? "" : list, "don-vi": unit, "nhiem-vu": task }
      : {};
  const given = Object.entries({ ...rest, ...taken, ...listed, trang: trang > 1 ? trang : "" });
  const query = new URLSearchParams(given.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
  return `/van-phong/ma-tran${below}${query.size > 0 ? `?${query}` : ""}`;
}

/** How many reports are in which state. A report is one unit's on one task. */
export const countsSchema = z.object({
  /** that have to be sent */
  asked: z.int(),
  /** that were sent and not withdrawn */
  sent: z.int(),
  onTime: z.int(),
  /** that are missing past their due time */
  overdue: z.int(),
  approved: z.int(),
  doneOnTime: z.int(),
  doneLate: z.int(),
  openInTime: z.int(),
  openOverdue: z.int(),
});
export type Counts = z.infer<typeof countsSchema>;

const period = z.object({ code: z.string(), label: z.string() });
const task = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  kind: taskKind,
  ordinal: z.int(),
});
export type MatrixTask = z.infer<typeof task>;
export type MatrixPeriod = z.infer<typeof period>;

/** The row of summarySql. */
export const summaryRow = z.object({
  period: period.extend({ state: periodState, dueAt: z.coerce.date() }),
  periods: z.array(period),
  tasks: z.array(task).nullable(),
  units: z
    .array(countsSchema.extend({ id: z.string(), code: z.string(), name: z.string(), kind: unitKind }))
    .nullable(),
  byTask: z.array(countsSchema.extend({ id: z.string() })).nullable(),
  total: countsSchema,
});

/** A row of cellsSql: what has to be sent, and what was. */
export const cellRow = z.object({
  unitId: z.string(),
  taskId: z.string(),
  /** the unit's own due time, extension included */
  dueAt: z.coerce.date(),
  status: submissionStatus.nullable(),
  versionCount: z.int(),
  firstSubmittedAt: z.coerce.date().nullable(),
  firstDueAt: z.coerce.date().nullable(),
  rating: rating.nullable(),
});
export type CellRow = z.infer<typeof cellRow>;

const trend = countsSchema.extend({ ...period.shape, units: z.int() });
export type Trend = z.infer<typeof trend>;

/** The row of trendsSql; blank when no period was opened. */
export const trendsRow = z.object({
  period: z.string().nullable(),
  periods: z.array(period).nullable(),
  trends: z.array(trend).nullable(),
});
