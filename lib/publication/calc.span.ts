import { Decimal } from "decimal.js";
import { elapsedOfYear } from "@/lib/period/calc";
import type { Asked } from "@/lib/resolution/schema";
import { expectedReports } from "./calc";

/** A measure that is asked for from a day on, or up to a day: what is due of it, and when it is judged. */

/** First and last day (YYYY-MM-DD) on which a measure is asked for; null: as long as the resolution runs. */
type Span = { startedOn: string | null; endedOn: string | null };
type Place = { year: number; ordinal: number; perYear: number };

/** The last period in which a measure was asked for, not after the present one. */
export function lastAsked(present: Place, { endedOn }: Pick<Span, "endedOn">): Place {
  if (endedOn === null) return present;
  const { year, month, monthIsOver } = dateParts(endedOn);
  const ordinal = Math.floor(((monthIsOver ? month : month - 1) * present.perYear) / 12);
  const last = ordinal > 0 ? { year, ordinal } : { year: year - 1, ordinal: present.perYear };
  const earlier = last.year < present.year || (last.year === present.year && last.ordinal < present.ordinal);
  return earlier ? { ...present, ...last } : present;
}

/** Reports that are due of one unit in a year; periods before the first day and after the last one ask for none. */
export function reportsDue(measure: Span & { asked: Asked }, year: number, present: Place | null): number {
  if (!present) return 0;
  const due = expectedReports(measure.asked, year, lastAsked(present, measure));
  if (due === 0 || measure.startedOn === null) return due;
  const first = dateParts(measure.startedOn);
  if (year !== first.year) return year < first.year ? 0 : due;
  const before = Math.floor(((first.month - 1) * present.perYear) / 12);
  return measure.asked === "YEAR_END" ? due : Math.max(0, due - before);
}

/** The moment as of which a measure is judged: the present period, or the last one that asked for it. */
export function judgedAt(measure: Pick<Span, "endedOn">, present: Place | null, firstYear: number) {
  if (!present) return { year: firstYear, elapsed: new Decimal(0) };
  const last = lastAsked(present, measure);
  return { year: last.year, elapsed: elapsedOfYear(last) };
}

function dateParts(date: string) {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return { year, month, monthIsOver: day === new Date(Date.UTC(year, month, 0)).getUTCDate() };
}
