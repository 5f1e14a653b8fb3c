import { Decimal } from "decimal.js";
import type { Rating } from "@/lib/resolution/schema";
import type { TaskCheck, TaskPart, TaskSums } from "./schema.task";

/** The roll-up of a task taken apart again, from the publications of its units. */

const nothing: TaskSums = { localities: 0, agencies: 0, progress: "0", onTrack: 0, atRisk: 0, behind: 0 };

/** What the units add up to. */
export function taskSumsOf(parts: readonly Pick<TaskPart, "progress" | "rating" | "locality">[]): TaskSums {
  const rated = (rating: Rating) => parts.filter((part) => part.rating === rating).length;
  const localities = parts.filter(({ locality }) => locality).length;
  return {
    localities,
    agencies: parts.length - localities,
    progress: parts.reduce((sum, { progress }) => sum.plus(progress), new Decimal(0)).toFixed(),
    onTrack: rated("ON_TRACK"),
    atRisk: rated("AT_RISK"),
    behind: rated("BEHIND"),
  };
}

/** Whether the units add up to what was stored with their publications, to the last digit. */
export function taskCheckOf(parts: Parameters<typeof taskSumsOf>[0], rollup: TaskSums | null): TaskCheck {
  const listed = taskSumsOf(parts);
  const published = rollup ?? nothing;
  const { progress: _, ...counts } = listed;
  const same = Object.entries(counts).every(
    ([name, count]) => published[name as keyof typeof counts] === count,
  );
  return { agrees: same && new Decimal(listed.progress).eq(published.progress), listed, published };
}

/** How many units there are. */
export function unitsIn({ localities, agencies }: Pick<TaskSums, "localities" | "agencies">): number {
  return localities + agencies;
}

/** Mean progress in % of the year's plan, every unit weighing the same; null for none. */
export function meanOf(sums: TaskSums): Decimal | null {
  return unitsIn(sums) === 0 ? null : new Decimal(sums.progress).div(unitsIn(sums));
}
