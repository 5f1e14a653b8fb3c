import { Decimal } from "decimal.js";
import { formatNumber, formatPercent } from "@/lib/format";
import { type FormFields, measureField } from "@/lib/measure/schema";
import { elapsedOfYear } from "@/lib/period/calc";
import { rateOf, taskStanding } from "@/lib/publication/calc";
import type { MeasureKind, Rating } from "@/lib/resolution/schema";
import { type DemoPeriod, type DemoUnit, explanationOf, figureOf, peopleOf } from "./demo-figures";
import { type Random, randomOf } from "./demo-random";
import { fillIn, inSentence, type ReportTexts } from "./demo-texts";

/** One report of the demonstration: who, on what, when, and which measures it is asked for. */
export type DemoSubject = {
  unit: DemoUnit & { id: string; name: string };
  task: { slug: string };
  period: DemoPeriod & { id: string; label: string };
  measures: {
    id: string;
    code: string;
    kind: MeasureKind;
    unitLabel: string;
    numeratorLabel: string | null;
  }[];
  texts: ReportTexts;
};

/** How far the plan of the year is fulfilled, against the share of the year that has passed: 2021, 2022, 2023. */
const PACE: Record<string, number[]> = {
  "xay-dung-dang": [0.97, 1, 1.01],
  "phat-trien-kinh-te": [0.88, 0.98, 0.98],
  "van-hoa-an-sinh": [0.95, 1, 1.01],
  "an-ninh-trat-tu": [0.99, 1, 1],
  "dan-van": [0.95, 0.98, 0.99],
  "can-bo-dang-vien": [0.97, 1, 1.01],
  "du-an-ha-tang": [0.54, 0.7, 0.76],
  "trat-tu-do-thi": [0.86, 0.91, 0.93],
};
const LOCKDOWN: Record<string, number> = { "2021-q3": 0.12, "2021-q4": 0.05 };
const LOCKDOWN_TROUBLE = [
  "Giãn cách xã hội kéo dài, nhiều hoạt động tập trung phải dừng hoặc chuyển hình thức.",
  "Dịch COVID-19 diễn biến phức tạp, nhân lực dồn cho phòng, chống dịch.",
  "Đề nghị điều chỉnh thời gian hoàn thành một số chỉ tiêu của năm cho phù hợp tình hình dịch.",
];
const SHORTEST_RESULTS = 430;
const LONGEST_RESULTS = 880;

/** @returns what the unit types into the form, and how the work stands by its pace */
export function reportOf(subject: DemoSubject): { fields: FormFields; rating: Rating } {
  const { unit, task, period, texts } = subject;
  const random = randomOf(unit.code, task.slug, period.code);
  const progress = progressOf(subject, random);
  const standing = taskStanding(new Decimal(progress), elapsedOfYear(period));
  const rating = standing === "NO_DATA" ? "BEHIND" : standing;
  const wordFor = wordsOf(subject, progress, random);
  const write = (sentences: readonly string[]) =>
    sentences.map((sentence) => fillIn(sentence, wordFor)).filter((filled) => filled !== null);
  const troubles = troublesOf(subject, rating, random);
  const column = (index: number) => write(troubles.flatMap((trouble) => trouble[index] ?? [])).join(" ");
  return {
    rating,
    fields: {
      progressPercent: String(progress),
      selfRating: rating,
      results: resultsOf(subject, write),
      difficulties: column(0),
      causes: column(1),
      proposals: column(2),
      nextSteps: write(turn(texts.next, subject, "next").slice(0, 2)).join("\n"),
      publicSummary: write(turn(texts.summary, subject, "summary"))[0] ?? "",
      ...figureFields(subject),
    },
  };
}

function progressOf({ unit, task, period }: DemoSubject, random: Random): number {
  const usual = PACE[task.slug]?.[period.year - 2021] ?? 0.97;
  const lean = randomOf(unit.code, task.slug, "pace").within(-0.05, 0.05);
  const pace = usual + lean + random.within(-0.025, 0.025) - (LOCKDOWN[period.code] ?? 0);
  return Math.min(100, Math.round((100 * pace * period.ordinal) / period.perYear));
}

/** The sentences in the unit's own order, starting elsewhere each period, so that no two reports in a row are alike. */
function turn(
  sentences: readonly string[],
  { unit, task, period }: DemoSubject,
  about: string,
  step = 1,
): string[] {
  const order = randomOf(unit.code, task.slug, about).shuffle(sentences);
  const start = ((period.year * period.perYear + period.ordinal) * step) % Math.max(1, order.length);
  return [...order.slice(start), ...order.slice(0, start)];
}

function resultsOf(subject: DemoSubject, write: (sentences: readonly string[]) => string[]): string {
  const { texts, period } = subject;
  const [opening = ""] = write(turn(texts.opening, subject, "opening"));
  const special = write(texts.special)[0];
  const season =
    special ?? write(turn(texts.season[period.ordinal - 1] ?? [], subject, "season", period.year))[0];
  const first = [opening, season].filter(Boolean).join(" ");
  const figures = figureSentences(texts.figures, write).join(" ");
  const work: string[] = [];
  const whole = () => [first, figures, work.join(" ")].filter(Boolean).join("\n");
  for (const sentence of write(turn(texts.work, subject, "work", 3))) {
    if (whole().length >= SHORTEST_RESULTS && work.length >= 2) break;
    if (whole().length + sentence.length < LONGEST_RESULTS) work.push(sentence);
  }
  return whole();
}

/** Of several sentences that begin with the same figure only the first that can be written. */
function figureSentences(
  sentences: readonly string[],
  write: (sentences: readonly string[]) => string[],
): string[] {
  const said = new Set<string>();
  return sentences.flatMap((sentence) => {
    const about = /\{(\w+\.\w+)\}/.exec(sentence)?.[1] ?? sentence;
    const written = said.has(about) ? [] : write([sentence]);
    if (written.length > 0) said.add(about);
    return written;
  });
}

function troublesOf(subject: DemoSubject, rating: Rating, random: Random): string[][] {
  const lockdown = subject.period.code in LOCKDOWN ? [LOCKDOWN_TROUBLE] : [];
  const usual = randomOf(subject.unit.code, subject.task.slug, "trouble", String(subject.period.year));
  const count = rating === "ON_TRACK" ? (random.chance(0.35) ? 0 : 1) : random.whole(1, 2);
  return [...lockdown, ...usual.shuffle(subject.texts.troubles).slice(0, count)];
}

function figureFields({ unit, period, measures }: DemoSubject): FormFields {
  const fields: FormFields = {};
  for (const { id, code } of measures) {
    const figure = figureOf(code, unit, period);
    const explanation = explanationOf(code, unit, period);
    for (const [part, value] of Object.entries(figure ?? {})) {
      fields[measureField(id, part as "value" | "numerator" | "denominator")] = formatNumber(value, 6);
    }
    if (explanation) fields[measureField(id, "explanation")] = explanation;
  }
  return fields;
}

/** What the marks of demo-texts.ts stand for in one report. */
function wordsOf(subject: DemoSubject, progress: number, random: Random): (mark: string) => string | null {
  const { unit, period } = subject;
  const agency = unit.kind === "AGENCY";
  const facts: Record<string, string | null> = {
    Unit: unit.name,
    unit: agency ? unit.name : inSentence(unit.name),
    area: unit.kind === "COMMUNE" ? "ấp" : "khóm",
    period: inSentence(period.label),
    year: String(period.year),
    progress: formatPercent(progress),
    ward: unit.kind === "WARD" ? "" : null,
    commune: unit.kind === "COMMUNE" ? "" : null,
  };
  const size = peopleOf(unit.code) / peopleOf("");
  // A percentage that is said twice in a report, in the results and to the public, is the same one.
  const percentages = new Map<string, number>();
  return (mark) => {
    if (mark in facts) return facts[mark] ?? null;
    if (mark.startsWith("when:")) return mark.slice(5).split(",").includes(period.code) ? "" : null;
    const range = /^([nsp]):(\d+)-(\d+)$/.exec(mark);
    if (range) {
      const value = percentages.get(mark) ?? random.whole(Number(range[2]), Number(range[3]));
      if (range[1] === "p") {
        percentages.set(mark, value);
        return formatPercent(value);
      }
      return counted(range[1] === "s" ? Math.max(2, Math.round(value * size)) : value);
    }
    const [code = "", part = ""] = mark.split(".");
    return figureWord(subject, code, part);
  };
}

/** A count as official documents write it: 04, 12, 1.234. */
function counted(value: number): string {
  return Number.isInteger(value) && value < 10 ? `0${value}` : formatNumber(value);
}

function figureWord({ unit, period, measures }: DemoSubject, code: string, part: string): string | null {
  const measure = measures.find((candidate) => candidate.code === code);
  const figure = measure && figureOf(code, unit, period);
  if (!figure) return null;
  const positive = (value: number) => (value > 0 ? formatNumber(value) : null);
  if ("value" in figure) {
    const soFar = Array.from({ length: period.ordinal }, (_, i) =>
      figureOf(code, unit, { ...period, ...at(period, i + 1) }),
    );
    const sum = soFar.reduce((total, entry) => total + (entry && "value" in entry ? entry.value : 0), 0);
    const value = part === "sum" ? Math.round(sum * 10) / 10 : figure.value;
    return value > 0 ? counted(value) : null;
  }
  const { numerator, denominator } = figure;
  if (part === "top") return positive(numerator);
  if (part === "bottom") return positive(denominator);
  if (part === "more") {
    const before = figureOf(code, unit, { ...period, ...at(period, period.ordinal - 1) });
    return before && "numerator" in before ? positive(numerator - before.numerator) : null;
  }
  const rate = rateOf(
    { numerator: new Decimal(numerator), denominator: new Decimal(denominator) },
    measure.unitLabel,
  );
  if (!rate?.gt(0)) return null;
  return measure.unitLabel === "%" ? formatPercent(rate) : formatNumber(rate);
}

/** Another period of the same year; the one before the first is the last of the year before. */
function at(period: DemoPeriod, ordinal: number): Pick<DemoPeriod, "code" | "year" | "ordinal"> {
  const year = ordinal < 1 ? period.year - 1 : period.year;
  const place = ordinal < 1 ? period.perYear : ordinal;
  return { code: `${year}-q${place}`, year, ordinal: place };
}
