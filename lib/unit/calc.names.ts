/** Names one after the other: at most one on each day, and no day without one from the first on. */

/** Local dates YYYY-MM-DD, both inclusive; null is open. */
export type Span = { validFrom: string | null; validTo: string | null };

/** Whether the first of these names was valid by a date. */
export function hasBegun(names: readonly Span[], date: string): boolean {
  return names.some(({ validFrom }) => validFrom === null || validFrom <= date);
}

/** The day before a local date. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}

/** The name that nothing follows yet; it may begin in the future. */
export function latestOf<T extends Span>(names: readonly T[]): T {
  const sorted = [...names].sort((a, b) => (a.validFrom ?? "").localeCompare(b.validFrom ?? ""));
  const latest = sorted.at(-1);
  if (!latest) throw new Error("a unit or organisation without any name");
  return latest;
}

/** Why a new name cannot begin on a day; null when it can. */
export type StartProblem = "OVERLAP" | "GAP" | "TOO_FAR";

/**
 * @param latest the name that the new one follows
 * @param from first day of the new name
 * @param today local date; a change is entered at most a year ahead
 */
export function startProblem(latest: Span, from: string, today: string): StartProblem | null {
  if (latest.validTo !== null) return "GAP";
  if (latest.validFrom !== null && from <= latest.validFrom) return "OVERLAP";
  return tooFar(from, today) ? "TOO_FAR" : null;
}

/** Whether a day lies more than a year ahead: a slip of the pen. */
export function tooFar(day: string, today: string): boolean {
  const [year = "", rest = ""] = [today.slice(0, 4), today.slice(4)];
  return day > `${Number(year) + 1}${rest}`;
}

/**
 * The names after a change: the latest ends the day before the new one begins.
 * @returns the names as they were when the change is refused
 */
export function followedBy<T extends Span>(names: readonly T[], next: T, today: string): readonly T[] {
  const latest = latestOf(names);
  const from = next.validFrom;
  if (from === null || startProblem(latest, from, today)) return names;
  const closed = { ...latest, validTo: dayBefore(from) };
  return [...names.map((name) => (name === latest ? closed : name)), { ...next, validTo: null }];
}
