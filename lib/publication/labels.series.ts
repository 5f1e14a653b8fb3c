import { Decimal } from "decimal.js";
import { formatNumber, formatPercent } from "@/lib/format";
import { inSentence, ratingLabels, ratingTones } from "@/lib/resolution/labels";
import { type Rating, rating } from "@/lib/resolution/schema";
import { bothSides, type ProgressPoint } from "./calc.series";
import { correctionReasonLabels } from "./labels.corrections";
import type { Coverage, LatestChange, TaskPoint, TaskView } from "./schema";

/** Sentences about periods and the way through them. */

/** How the office rated the units of a task, and how many have nothing yet: parts of a distribution. */
export function ratingParts({ ratings, silent }: Pick<TaskView, "ratings" | "silent">) {
  const rated = rating.options.map((value: Rating) => ({
    tone: ratingTones[value],
    count: ratings[value],
    label: inSentence(ratingLabels[value]),
  }));
  return [...rated, { tone: "none" as const, count: silent, label: "chưa có" }];
}

/** "9/9", grouped where there are thousands. */
export function outOf({ reported, expected }: Coverage): string {
  return `${formatNumber(reported)}/${formatNumber(expected)}`;
}

/** Mean progress beside the milestone, at the precision at which both are read: above 0 is ahead. */
function ahead(mean: string, milestone: string): number {
  const shown = (value: string) => new Decimal(value).toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
  return shown(mean).comparedTo(shown(milestone));
}

function besideMilestone(mean: string, milestone: string): string {
  const mark = `mốc ${formatPercent(milestone, 1)}`;
  const place = ahead(mean, milestone);
  if (place === 0) return `đúng ${mark}`;
  return place > 0 ? `nhanh hơn ${mark}` : `chưa đạt ${mark}`;
}

type Standing = Pick<TaskView, "mean" | "milestone" | "localities" | "agencies">;

/**
 * How a task stood in a period: "Quý II/2023: bình quân 58 % kế hoạch năm, nhanh hơn mốc 50 %; 9/9 đơn vị có báo cáo
 * được duyệt."
 */
export function taskSentence(task: Standing, label: string): string {
  const { mean, milestone } = task;
  const covered = `${outOf(bothSides(task))} đơn vị có báo cáo được duyệt`;
  if (mean === null) return `${label}: chưa có số liệu tiến độ; ${covered}.`;
  const progress = `bình quân ${formatPercent(mean, 1)} kế hoạch năm`;
  return `${label}: ${progress}, ${besideMilestone(mean, milestone)}; ${covered}.`;
}

/** What the chart of a term shows: how many periods reached the milestone of their year's plan. */
export function termSentence(points: readonly Pick<ProgressPoint, "label" | "mean" | "milestone">[]): string {
  const known = points.flatMap(({ label, mean, milestone }) =>
    mean === null ? [] : [{ label, mean, milestone }],
  );
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return "Chưa có kỳ nào có báo cáo được duyệt.";
  if (first === last)
    return `Mới có số liệu ${inSentence(first.label)}: bình quân ${formatPercent(first.mean, 1)} kế hoạch năm.`;
  const reached = known.filter(({ mean, milestone }) => ahead(mean, milestone) >= 0).length;
  const latest = `Gần nhất, ${inSentence(last.label)}: bình quân ${formatPercent(last.mean, 1)}, ${besideMilestone(last.mean, last.milestone)}.`;
  return `Từ ${inSentence(first.label)} đến ${inSentence(last.label)}, ${reached} trên ${known.length} kỳ có tiến độ bình quân đạt hoặc vượt mốc. ${latest}`;
}

/** What the distribution over the term shows: who was rated how in the last period, out of those who report. */
export function ratingsSentence(points: readonly Pick<TaskPoint, "label" | "ratings" | "silent">[]): string {
  const last = points.at(-1);
  if (!last) return "Chưa có kỳ nào có báo cáo được duyệt.";
  const parts = ratingParts(last).filter(({ count }) => count > 0);
  const said = parts.map(({ count, label }) => `${formatNumber(count)} ${label}`).join(", ");
  return `${last.label}: ${said || "chưa có đơn vị nào được giao"}.`;
}

/** How much of a period is published and how far all tasks were: "61/80 báo cáo …; tiến độ bình quân 58 % …". */
export function periodFacts(coverage: Coverage, whole?: Pick<ProgressPoint, "mean" | "milestone">): string {
  const published = `${outOf(coverage)} báo cáo đã được duyệt và công bố`;
  if (!whole?.mean) return `${published}.`;
  const { mean, milestone } = whole;
  return `${published}; tiến độ bình quân ${formatPercent(mean, 1)} kế hoạch năm, ${besideMilestone(mean, milestone)}.`;
}

/** What happened to a report: "Công bố báo cáo quý II/2023", "Đính chính …: sai sót khi nhập số liệu". */
export function changeText({
  what,
  reason,
  period,
}: Pick<LatestChange, "what" | "reason" | "period">): string {
  const which = `báo cáo ${inSentence(period.label)}`;
  if (what === "PUBLISHED") return `Công bố ${which}`;
  if (what === "WITHDRAWN") return `Rút ${which} khỏi phần công khai`;
  return reason
    ? `Đính chính ${which}: ${inSentence(correctionReasonLabels[reason])}`
    : `Đính chính ${which}`;
}

/** "7 xã, phường và 4 cơ quan" */
export function unitsText({ localities, agencies }: { localities: number; agencies: number }): string {
  const sides = [
    localities > 0 && `${formatNumber(localities)} xã, phường`,
    agencies > 0 && `${formatNumber(agencies)} cơ quan`,
  ].filter(Boolean);
  return sides.length > 0 ? sides.join(" và ") : "Chưa có đơn vị nào";
}
