import type { ChangeView } from "./schema";

type Said = { rating: string | null; progressPercent: string | null; publicSummary: string | null };
type ChangedMeasure = NonNullable<ChangeView["measure"]> & { from: string | null; to: string | null };

const fields = ["rating", "progressPercent"] as const;

/**
 * What differs between a publication and the one that took its place. That a summary was reworded is said without its
 * former words: they may be what had to go.
 * @param measures the figures that differ; of a ratio as "numerator/denominator"
 */
export function changesOf(was: Said, now: Said, measures: readonly ChangedMeasure[]): ChangeView[] {
  const said = fields.flatMap((field) =>
    was[field] === now[field] ? [] : [{ field, from: was[field], to: now[field] }],
  );
  const reworded: ChangeView[] =
    was.publicSummary === now.publicSummary ? [] : [{ field: "publicSummary", from: null, to: null }];
  const figures = measures.map(({ from, to, ...measure }) => ({
    field: "measure" as const,
    measure,
    from,
    to,
  }));
  return [...said, ...reworded, ...figures];
}
