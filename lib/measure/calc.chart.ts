/** The geometry of charts: scale and strokes. Plain numbers, since only pixels come of them; texts keep the exact figure. */

export type Axis = { low: number; high: number; ticks: number[] };
/** A place in a chart; null where there is no value. */
export type Place = { x: number; y: number } | null;

const INTERVALS = 4;
const ROUND_STEPS = [1, 2, 2.5, 5, 10];

/**
 * A scale with round marks that holds every value.
 * @param values in any order; none reads as 0 to 1
 * @param fromZero columns begin at 0, whatever the values
 */
export function axisOf(values: readonly number[], fromZero = false): Axis {
  const all = fromZero || values.length === 0 ? [0, ...values] : values;
  const [least, most] = [Math.min(...all), Math.max(...all)];
  const size = Math.max(Math.abs(most), Math.abs(least));
  // Differences that nobody could see would only ask for marks that cannot be told apart.
  const span = most - least > size * 1e-6 ? most - least : size || 1;
  const rough = span / INTERVALS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = (ROUND_STEPS.find((size) => size * power >= rough * 0.999) ?? 10) * power;
  const low = Math.floor(least / step + 1e-9);
  const high = Math.max(Math.ceil(most / step - 1e-9), low + 1);
  const ticks = Array.from({ length: high - low + 1 }, (_, index) => tidy((low + index) * step));
  return { low: tidy(low * step), high: tidy(high * step), ticks };
}

/** Takes back what floating point adds: 0,30000000000000004. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/** One stroke per run of known places: a gap stays a gap. */
export function lineOf(places: readonly Place[]): string {
  return places
    .map((place, index) => {
      if (!place) return "";
      return `${places[index - 1] ? " " : "M"}${whole(place.x)} ${whole(place.y)}`;
    })
    .join("");
}

/** Strokes without length, which a round cap turns into dots. */
export function dotsOf(places: readonly Place[]): string {
  return places.map((place) => (place ? `M${whole(place.x)} ${whole(place.y)}h0` : "")).join("");
}

/** Upright strokes from a common ground up to each place. */
export function postsOf(places: readonly Place[], ground: number): string {
  return places
    .map((place) => (place ? `M${whole(place.x)} ${whole(ground)}V${whole(place.y)}` : ""))
    .join("");
}

/** Places that a line alone would not show: those without a neighbour. */
export function loneOf(places: readonly Place[]): Place[] {
  return places.filter((_, index) => !places[index - 1] && !places[index + 1]);
}

/** A coordinate; a plane of a thousand needs no decimals. */
export function whole(value: number): number {
  return Math.round(value);
}
