import type { ChangeView } from "./schema";

type Said = { rating: string | null; progressPercent: string | null; publicSummary: string | null };
type ChangedMeasure = NonNullable<ChangeView["measure"]> & { from: string | null; to: string | null };

const fields = ["rating", "progressPercent", "publicSummary"] as const;

/**
 * What differs between a publication and the one that took its place.
 * @param now null when the report was taken back: everything it said is gone
 * @param measures the figures that differ; of a ratio as "numerator/denominator"
 */
export function changesOf(was: Said, now: Said | null, measures: readonly ChangedMeasure[]): ChangeView[] {
  const said = fields.flatMap((field) => {
    const [from, to] = [was[field], now?.[field] ?? null];
    return from === to ? [] : [{ field, from, to }];
  });
  const figures = measures.map(({ from, to, ...measure }) => ({
    field: "measure" as const,
    measure,
    from,
    to,
  }));
  return [...said, ...figures];
}
