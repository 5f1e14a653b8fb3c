import { Decimal } from "decimal.js";
import { diffArrays } from "diff";
import { formatNumber } from "@/lib/format";
import { figureOf, figureText, KEPT_DECIMALS } from "@/lib/measure/calc";
import type { FormMeasure, MeasureValueContent } from "@/lib/measure/schema";
import { type SubmissionStatus, transitionOf, type WorkflowAction } from "@/lib/submission/workflow";
import { type Piece, pieces, wordsOf } from "./calc";

/** What stands beside a sent version: the unit's own earlier figures and texts. */

/** How many earlier figures are shown. */
const SHOWN = 8;

/** What a unit sent for an earlier period, by measure. */
type Earlier = { period: string; values: Record<string, MeasureValueContent> | null };

/** A measure with the unit's own figures of earlier periods, oldest first; a period without one is a gap. */
export type ReviewMeasure = FormMeasure & {
  earlier: { period: string; figure: string | null; text: string | null }[];
};

/**
 * A measure beside its last eight earlier figures.
 * @param earlier what the unit sent before, oldest first, in the periods that ask for the measure
 */
export function measureHistory(measure: FormMeasure, earlier: readonly Earlier[]): ReviewMeasure {
  const all = earlier.slice(-SHOWN).map(({ period, values }) => {
    const value = values?.[measure.id];
    return { period, figure: figureOf(measure, value)?.toFixed() ?? null, text: figureText(measure, value) };
  });
  const first = all.findIndex(({ figure }) => figure !== null);
  const shown = first < 0 ? [] : all.slice(first);
  return { ...measure, past: shown.flatMap(({ figure }) => figure ?? []), earlier: shown };
}

/** "3 kỳ trước: từ 88 % (Quý I/2022) đến 93 % (Quý I/2023). Kỳ này: 95 %." */
export function historySentence(measure: ReviewMeasure, now: string | null): string {
  const known = measure.earlier.filter(({ text }) => text !== null);
  const [first, last] = [known[0], known.at(-1)];
  const present = `Kỳ này: ${now ?? "chưa có số liệu"}.`;
  if (!first || !last) return `Chưa có số liệu kỳ trước. ${present}`;
  if (known.length === 1) return `${first.period}: ${first.text}. ${present}`;
  return `${known.length} kỳ trước: từ ${first.text} (${first.period}) đến ${last.text} (${last.period}). ${present}`;
}

/** How a figure moved: "+2,5 điểm %", "-120 người", "không đổi". */
export type Delta = { direction: "up" | "down" | "none"; text: string };

type Counted = Pick<FormMeasure, "kind" | "unitLabel">;

/**
 * The difference of a measure's figure to an earlier one, as both are printed: a rate to two decimals, in points where
 * it is counted in %.
 * @returns null where either is missing
 */
export function figureDelta(
  measure: Counted,
  before: MeasureValueContent | undefined,
  now: MeasureValueContent | undefined,
): Delta | null {
  const unit = measure.unitLabel === "%" ? "điểm\u00a0%" : measure.unitLabel;
  const decimals = measure.kind === "RATIO" ? 2 : KEPT_DECIMALS;
  return deltaOf(figureOf(measure, before), figureOf(measure, now), unit, decimals);
}

/** The difference of two progresses in % of the year's plan; null where either is missing. */
export function progressDelta(before: string | null, now: string | null): Delta | null {
  const read = (text: string | null) => (text === null ? null : new Decimal(text));
  return deltaOf(read(before), read(now), "điểm\u00a0%", 2);
}

function deltaOf(before: Decimal | null, now: Decimal | null, unit: string, decimals: number): Delta | null {
  if (!before || !now) return null;
  const printed = (figure: Decimal) => figure.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  const moved = printed(now).minus(printed(before));
  if (moved.isZero()) return { direction: "none", text: "không đổi" };
  const sign = moved.isPositive() ? "+" : "";
  const text = `${sign}${formatNumber(moved, decimals)}\u00a0${unit}`;
  return { direction: moved.isPositive() ? "up" : "down", text };
}

/** A text beside that of the period before: `new` shares too little with it to mark single words. */
export type PastText =
  | { kind: "none" }
  | { kind: "same" }
  | { kind: "changed"; pieces: Piece[] }
  | { kind: "new"; text: string };

/** Share of word pairs that two texts must have in common before their difference is worth reading. */
const ALIKE = 0.2;
/** Words and blanks that may differ; more of them are no longer the same text. */
const MOST_EDITS = 300;

/** What became of the text of the period before. */
export function pastText(before: string, now: string): PastText {
  if (before.trim() === "") return { kind: "none" };
  if (before === now) return { kind: "same" };
  const text = before;
  if (likeness(before, now) < ALIKE) return { kind: "new", text };
  const found = diffArrays(wordsOf(before), wordsOf(now), { maxEditLength: MOST_EDITS });
  return found ? { kind: "changed", pieces: pieces(found) } : { kind: "new", text };
}

/** Share of neighbouring word pairs that both texts have, from 0 to 1. */
function likeness(before: string, now: string): number {
  const [old, present] = [pairs(before), pairs(now)];
  const common = [...old].filter((pair) => present.has(pair)).length;
  return (2 * common) / Math.max(1, old.size + present.size);
}

function pairs(text: string): Set<string> {
  const words = text.split(/\s+/);
  return new Set(words.map((word, index) => `${word} ${words[index + 1] ?? ""}`));
}

type Decided = {
  status: SubmissionStatus;
  published: unknown;
  history: readonly { action: WorkflowAction; reason: string; at: Date }[];
};

/** Why nothing of an approved report is public, and since when; null for any other report. */
export function withheldBy({ status, published, history }: Decided): { reason: string; at: Date } | null {
  // Only what is approved can be reopened.
  if (published || !transitionOf("reopen", status)) return null;
  return history.find(({ action }) => action === "approve") ?? null;
}
