import { z } from "zod";
import { periodCode } from "@/lib/period/schema";
import { rating } from "@/lib/resolution/schema";
import { datedName } from "@/lib/unit/schema";

/** The figures of a task in one period (mean progress, ratings, coverage), taken apart down to the versions. */

/** What the address asks for; what makes no sense counts as not given. */
export const taskFigureQuery = z.object({
  ky: periodCode.optional().catch(undefined),
  trang: z.coerce.number().int().min(1).max(10_000).catch(1),
});

/** @param slug of one task; "" for the list of all */
export function taskFigurePath(slug: string, period: string, below: "" | "/csv" = "", page = 1): string {
  const query = `ky=${period}${page > 1 ? `&trang=${page}` : ""}`;
  return `/van-phong/so-lieu/nhiem-vu${slug && "/"}${slug}${below}?${query}`;
}

/** A row of openedPeriodsSql. */
export const openedPeriod = z.object({
  id: z.string(),
  code: z.string(),
  label: z.string(),
  ordinal: z.int(),
  perYear: z.int(),
  endsOn: z.string(),
});
export type OpenedPeriod = z.infer<typeof openedPeriod>;

/** A row of taskPartsSql: what the current publication of one unit says of the task in the period. */
export const taskPartRow = z.object({
  publicationId: z.string(),
  unitId: z.string(),
  code: z.string(),
  names: z.array(datedName),
  progress: z.string(),
  rating,
});

/** A unit in the figure; `expected`: the task was assigned to it at the period's end. */
export type TaskPart = Omit<z.infer<typeof taskPartRow>, "names"> & {
  label: string;
  locality: boolean;
  expected: boolean;
};

/** The row of taskRollupSql: what was added up with each publication; `progress` is a sum of percentages. */
export const taskSums = z.object({
  localities: z.int(),
  agencies: z.int(),
  progress: z.string(),
  onTrack: z.int(),
  atRisk: z.int(),
  behind: z.int(),
});
export type TaskSums = z.infer<typeof taskSums>;

/** What the listed units add up to against the stored roll-up, exact. */
export type TaskCheck = { agrees: boolean; listed: TaskSums; published: TaskSums };
