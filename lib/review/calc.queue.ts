export type Alone = "NOT_OPENED" | "NOT_RATED" | "CORRECTION" | "WITHHELD";

/**
 * Why a waiting report cannot be approved together with others: a correction needs a note of its own, what was once
 * approved but withheld must not become public by the way, the unit must have proposed a rating, and the reviewer must
 * have read the version.
 * @returns null when it can
 */
export function aloneBecause(row: {
  opened: boolean;
  published: boolean;
  approvedBefore: boolean;
  rating: string | null;
}): Alone | null {
  if (row.published) return "CORRECTION";
  if (row.approvedBefore) return "WITHHELD";
  if (!row.rating) return "NOT_RATED";
  return row.opened ? null : "NOT_OPENED";
}
