import { formatDate, formatPercent } from "@/lib/format";
import type { StandingCounts } from "@/lib/publication/calc";
import { coverageText, headline, taskCoverageText } from "@/lib/publication/labels";
import type { IndicatorView, MeasureView, TaskView } from "@/lib/publication/schema";
import {
  inSentence,
  ratingLabels,
  ratingTones,
  standingLabels,
  standingTones,
  targetText,
  taskKindLabels,
} from "@/lib/resolution/labels";
import type { Rating } from "@/lib/resolution/schema";
import type { PictureFacts } from "./schema.picture";

/** The words on pictures. */

type Said = Pick<PictureFacts, "kicker" | "title" | "figure" | "said" | "tags">;

/** Signs that the font lacks, as words. */
const words: Record<string, string> = { "≥": "từ", ">": "trên", "≤": "không quá", "<": "dưới", Σ: "tổng" };
/** What the two files of the font hold: Latin, Vietnamese, punctuation. Anything else would be looked for on the net. */
const NOT_DRAWN =
  /[^\x20-\x7e\u00a0-\u00ff\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u20ab]+/g;

/** A text as it can be drawn: signs in words, nothing that the font lacks. */
export function drawable(text: string): string {
  const said = text.normalize("NFC").replace(/[≥≤<>Σ]/g, (sign) => words[sign] ?? "");
  return said.replace(NOT_DRAWN, " ").replace(/ {2,}/g, " ").trim();
}

export function overviewPicture(kicker: string, title: string, counts: StandingCounts): Said {
  const { onTrack, atRisk, behind, open, judged } = counts;
  const tags = [
    { tone: "ok", count: onTrack, text: "đạt hoặc đúng tiến độ" },
    { tone: "warn", count: atRisk, text: "có nguy cơ chậm" },
    { tone: "bad", count: behind, text: "chậm tiến độ" },
    { tone: "none", count: open, text: "chưa đủ căn cứ" },
  ] as const;
  const shown = judged > 0 ? tags.filter(({ count }) => count > 0) : [];
  return {
    kicker,
    title,
    figure: "",
    said: shown.length > 0 ? "Đánh giá các chỉ tiêu của nhiệm kỳ:" : "",
    tags: shown.map(({ tone, count, text }) => ({ tone, text: `${count} ${text}` })),
  };
}

export function taskPicture(task: TaskView): Said {
  const { kind, ordinal, title, mean, milestone, standing } = task;
  return {
    kicker: `${taskKindLabels[kind]} ${ordinal}`,
    title,
    figure: mean === null ? "" : formatPercent(mean, 1),
    said:
      mean === null
        ? "Chưa có báo cáo được duyệt trong kỳ."
        : `kế hoạch năm, mốc ${formatPercent(milestone, 1)}; báo cáo của ${taskCoverageText(task)}`,
    tags: standingTag(standing),
  };
}

export function indicatorPicture({ number, title, standing, measures }: IndicatorView): Said {
  // The measure that decides how the indicator stands.
  const measure = measures.find((candidate) => candidate.standing === standing) ?? measures[0];
  return {
    kicker: `Chỉ tiêu ${number}`,
    title,
    figure: (measure && headline(measure)?.text) ?? "",
    said: measure ? measureSaid(measure, measures.length > 1) : "",
    tags: standingTag(standing),
  };
}

function measureSaid(measure: MeasureView, named: boolean): string {
  const now = headline(measure);
  const target = `Mục tiêu: ${targetText(measure)}.`;
  if (!now || !measure.current) return `Chưa có số liệu được duyệt. ${target}`;
  const label = named ? `${measure.label}, ` : "";
  return `${label}${now.span}, báo cáo của ${coverageText(measure.current)}. ${target}`;
}

/** @param of how many reports of the unit are published, out of how many */
export function unitPicture(
  kicker: string,
  title: string,
  period: string | null,
  of: { reported: number; expected: number; ratings: Record<Rating, number> },
): Said {
  const none = { figure: "", said: "Chưa có báo cáo được duyệt.", tags: [] };
  if (!period) return { kicker, title, ...none };
  return {
    kicker,
    title,
    figure: `${of.reported}/${of.expected}`,
    said: `nhiệm vụ có báo cáo đã được duyệt trong ${inSentence(period)}`,
    tags: ratingTags(of.ratings),
  };
}

export function periodPicture(label: string, reports: number, ratings: Record<Rating, number>): Said {
  return {
    kicker: "Kỳ báo cáo",
    title: label,
    figure: String(reports),
    said: "báo cáo đã được duyệt và công bố trong kỳ",
    tags: ratingTags(ratings),
  };
}

function standingTag(standing: IndicatorView["standing"]): Said["tags"] {
  return [{ tone: standingTones[standing], text: standingLabels[standing] }];
}

function ratingTags(ratings: Record<Rating, number>): Said["tags"] {
  return (Object.keys(ratingLabels) as Rating[])
    .filter((rating) => ratings[rating] > 0)
    .map((rating) => ({
      tone: ratingTones[rating],
      text: `${ratings[rating]} ${inSentence(ratingLabels[rating])}`,
    }));
}

/** As of when a picture's figures are. */
export function datedText(period: string | null, at: Date): string {
  return period ? `Số liệu đến hết ${inSentence(period)} · công bố ngày ${formatDate(at)}` : "";
}
