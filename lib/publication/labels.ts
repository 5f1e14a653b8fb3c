import { Decimal } from "decimal.js";
import { formatDate, formatNumber, formatPercent } from "@/lib/format";
import type { Standing } from "@/lib/resolution/calc";
import {
  figureText,
  inSentence,
  reasonLabels,
  standingLabels,
  targetText,
  taskKindLabels,
} from "@/lib/resolution/labels";
import type { TaskKind } from "@/lib/resolution/schema";
import type { StandingCounts } from "./calc";
import type { Coverage, FigureView, MeasureView, PublicPeriod, TaskView, UnitFigureView } from "./schema";

/** "5/7 đơn vị": how many have reported, out of how many should. */
export function coverageText({ reported, expected }: Coverage, of = "đơn vị"): string {
  return `${reported}/${expected} ${of}`;
}

/** Coverage of a task: "2/7 xã, phường · 0/2 cơ quan"; a side that has nobody is left out. */
export function taskCoverageText({
  localities,
  agencies,
}: Pick<TaskView, "localities" | "agencies">): string {
  const sides = [
    localities.expected > 0 && coverageText(localities, "xã, phường"),
    agencies.expected > 0 && coverageText(agencies, "cơ quan"),
  ];
  return sides.filter(Boolean).join(" · ");
}

/** Who approved and when, by office and never by name. */
export function approvedText(office: string, at: Date): string {
  return `${office} duyệt ngày ${formatDate(at)}`;
}

/** "58 % kế hoạch năm · mốc 50 %" */
export function progressText({ mean, milestone }: Pick<TaskView, "mean" | "milestone">): string {
  if (mean === null) return "Chưa có báo cáo được duyệt trong kỳ";
  return `${formatPercent(mean, 1)} kế hoạch năm · mốc ${formatPercent(milestone, 1)}`;
}

/** The two sums of a ratio: "25.455/38.945"; null for what is no ratio. */
export function sumsText({ numerator, denominator }: FigureView): string | null {
  if (numerator === null || denominator === null) return null;
  return `${formatNumber(numerator)}/${formatNumber(denominator)}`;
}

/** The reports that a unit's figure of a year comes from: "Quý II/2023", "2 kỳ, đến quý II/2023". */
export function figurePeriodText(
  { overTime }: Pick<MeasureView, "overTime">,
  { reports, period }: Pick<UnitFigureView, "reports" | "period">,
): string {
  return overTime === "FLOW" && reports > 1 ? `${reports} kỳ, đến ${inSentence(period)}` : period;
}

/** A measure's present figure and what span it covers; null when there is none. */
export function headline(measure: MeasureView): { text: string; span: string } | null {
  const { current, test, overTime, kind, unit, trend } = measure;
  if (!current) return null;
  const sum = test === "CUMULATIVE" ? trend.points.findLast((point) => point !== null) : null;
  if (sum) return { text: figureText(sum, unit), span: `luỹ kế đến năm\u00a0${current.year}` };
  if (current.value === null) return null;
  const grows = overTime === "FLOW" && kind !== "RATIO";
  return {
    text: figureText(current.value, unit),
    span: `${grows ? "cộng dồn " : ""}năm\u00a0${current.year}`,
  };
}

/** Why a measure stands as it does, in one sentence. */
export function standingText(measure: MeasureView): string {
  const { standing, reason, test, judged, expected, judgedYear, unit, baseline } = measure;
  if (standing === "NO_DATA") return "Chưa có số liệu được duyệt để đánh giá.";
  if (reason) return `Chưa đủ căn cứ đánh giá: ${reasonLabels[reason]}.`;
  const due = expected === null ? "" : `Mức cần đạt đến nay: ${figureText(expected, unit)}`;
  switch (test) {
    case "YEARLY_GROWTH":
      return `Năm ${judgedYear} ${change(judged, "tăng", "giảm", "%")} so với năm trước.`;
    case "AVERAGE_YEARLY_DROP":
      return `Bình quân mỗi năm ${change(judged, "giảm", "tăng", "điểm\u00a0%")} kể từ năm ${baseline?.year}.`;
    case "EACH_YEAR":
      return `Năm ${judgedYear}: ${yearLabels[standing]}.`;
    case "EXTERNAL_EACH_YEAR":
      return `${due} (theo số được giao của năm ${judgedYear}).`;
    case "CUMULATIVE":
      return standing === "REACHED" ? "Tổng các năm đã đạt mục tiêu của nhiệm kỳ." : `${due}.`;
    case "AT_END":
      if (standing === "REACHED") return "Số hiện tại đã đạt mục tiêu cuối nhiệm kỳ.";
      return measure.target?.value === expected
        ? "Mốc ban đầu đã đạt mục tiêu, hiện chưa giữ được."
        : `${due}.`;
  }
}

/** What a list says beside the tag where the target and the present figure cannot be compared by eye. */
export function standingNote(measure: MeasureView): string | null {
  if (measure.reason) return reasonLabels[measure.reason];
  const compared = measure.test !== "YEARLY_GROWTH" && measure.test !== "AVERAGE_YEARLY_DROP";
  return compared || measure.judged === null ? null : standingText(measure);
}

/** "Nhịp 88 %": how much of the way that is due by now has been covered; null where there is no such way. */
export function paceText({ pace }: Pick<MeasureView, "pace">): string | null {
  return pace === null ? null : `Nhịp ${formatPercent(new Decimal(pace).times(100), 0)}`;
}

const yearLabels: Record<Standing, string> = {
  REACHED: "đạt mục tiêu của năm",
  ON_TRACK: "theo kịp mục tiêu của năm",
  AT_RISK: "năm chưa kết thúc, hiện chưa đạt mục tiêu",
  BEHIND: "không đạt mục tiêu của năm",
  INSUFFICIENT: "chưa đủ căn cứ",
  NO_DATA: "chưa có số liệu",
};

function change(judged: string | null, up: string, down: string, unit: string): string {
  const fell = judged?.startsWith("-") ?? false;
  return `${fell ? down : up} ${formatNumber((judged ?? "0").replace("-", ""))}\u00a0${unit}`;
}

/** What the line of a measure shows: "Từ 78 % năm 2020 đến 79,2 % năm 2023; mục tiêu 80 %". */
export function trendText({ trend, unit, test }: MeasureView): string {
  const known = trend.points.flatMap((point, index) =>
    point === null ? [] : [{ figure: figureText(point, unit), year: trend.firstYear + index }],
  );
  const target = trend.target === null ? "" : `; mục tiêu ${figureText(trend.target, unit)}`;
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return "Chưa có số liệu";
  if (test === "CUMULATIVE") return `Luỹ kế đến năm ${last.year}: ${last.figure}${target}`;
  const end = `${last.figure} năm ${last.year}${target}`;
  return first === last ? end : `Từ ${first.figure} năm ${first.year} đến ${end}`;
}

/** An indicator's or measure's page in one sentence, for its top and for previews. */
export function measureSummary(measure: MeasureView, period: PublicPeriod | null): string {
  const now = headline(measure);
  const target = targetText(measure);
  if (!now || !measure.current || !period) {
    return `${measure.label}: chưa có số liệu được duyệt. Mục tiêu: ${target}.`;
  }
  const sums = sumsText(measure.current);
  const figure = `${measure.label}: ${now.text}${sums ? ` (${sums})` : ""}, ${now.span}`;
  const standing = inSentence(standingLabels[measure.standing]);
  return `${figure}, theo báo cáo của ${coverageText(measure.current)}. Mục tiêu: ${target}. Đánh giá: ${standing}.`;
}

/** The overview in one line, honest while little can be judged. */
export function overviewTitle(
  { onTrack, judged, total }: StandingCounts,
  scene: { period: PublicPeriod | null; elapsedPercent: string },
): string {
  if (!scene.period) return "Chưa có báo cáo được công bố";
  const when = scene.elapsedPercent === "50" ? "Nửa nhiệm kỳ" : `Đến hết ${inSentence(scene.period.label)}`;
  if (judged === 0) return `${when}: chưa đủ số liệu để đánh giá ${total} chỉ tiêu`;
  if (judged < total / 2) return `${when}: đã có căn cứ đánh giá ${judged} trên ${total} chỉ\u00a0tiêu`;
  return `${when}: ${onTrack} trên ${total} chỉ\u00a0tiêu đạt hoặc đúng tiến độ`;
}

/**
 * What the overview's figures are made of, below its title.
 * @param localities wards and communes with a published report in the period, out of all
 */
export function overviewLede(
  { period, office }: { period: PublicPeriod | null; office: string },
  localities: Coverage,
): string {
  if (!period) {
    return `Khi ${office} duyệt báo cáo đầu tiên, tiến độ từng nhiệm vụ và chỉ tiêu sẽ hiện ở đây. Mục tiêu của nhiệm kỳ đã có trong bảng bên dưới.`;
  }
  const { reported, expected } = localities;
  return (
    `Số liệu đến hết ${inSentence(period.label)}, đã được ${office} duyệt. ` +
    `${formatNumber(reported)}\u00a0trên\u00a0${formatNumber(expected)} xã, phường có báo cáo được duyệt trong kỳ.`
  );
}

/** How far the term has gone, between its first and last month: 01/2021, 12/2025. */
export function termElapsed(scene: {
  elapsedPercent: string;
  resolution: { measuredFrom: Date; measuredTo: Date };
}) {
  const month = (date: Date) => formatDate(date).slice(3);
  const { measuredFrom, measuredTo } = scene.resolution;
  return { percent: scene.elapsedPercent, from: month(measuredFrom), to: month(measuredTo) };
}

/** "5 nhiệm vụ trọng tâm" */
export function tasksTitle(kind: TaskKind, tasks: readonly TaskView[]): string {
  return `${tasks.filter((task) => task.kind === kind).length} ${inSentence(taskKindLabels[kind])}`;
}

/** What a unit's page holds, below its name. */
export function unitLede(
  { period, organisation }: { period: PublicPeriod | null; organisation: { office: string } },
  tasks: Coverage,
): string {
  const { office } = organisation;
  if (!period) return `Chưa có báo cáo nào được ${office} duyệt.`;
  return `${period.label}: ${coverageText(tasks, "nhiệm vụ")} có báo cáo đã được ${office} duyệt.`;
}
