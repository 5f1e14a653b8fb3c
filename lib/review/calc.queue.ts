export type Alone = "NOT_OPENED" | "NOT_RATED" | "CORRECTION";

/**
 * Why a waiting report cannot be approved together with others: a correction needs a note of its own, the unit must
 * have proposed a rating, and the reviewer must have read the version.
 * @returns null when it can
 */
export function aloneBecause(row: {
  opened: boolean;
  published: boolean;
  rating: string | null;
}): Alone | null {
  if (row.published) return "CORRECTION";
  if (!row.rating) return "NOT_RATED";
  return row.opened ? null : "NOT_OPENED";
}
