import { Decimal } from "decimal.js";
import { sumOfParts } from "./calc";
import type { Coverage, FigureView } from "./schema";

type Part = FigureView & Coverage & { complete?: boolean; updatedAt?: Date | null };

/**
 * A measure that is added up from others: it counts as reported by whoever is in every part, and is as complete as its
 * least complete part.
 */
export function addedParts(
  parts: readonly Part[],
): FigureView & Coverage & { complete: boolean; updatedAt: Date | null } {
  const sum = sumOfParts(parts.map(({ value }) => (value === null ? null : new Decimal(value))));
  const updates = parts.flatMap(({ updatedAt }) => updatedAt ?? []);
  return {
    value: sum.value?.toFixed() ?? null,
    numerator: null,
    denominator: null,
    reported: Math.min(...parts.map(({ reported }) => reported)),
    expected: Math.max(...parts.map(({ expected }) => expected)),
    complete: sum.complete && parts.every(({ complete }) => complete ?? true),
    updatedAt: updates.sort((a, b) => a.getTime() - b.getTime()).at(-1) ?? null,
  };
}
