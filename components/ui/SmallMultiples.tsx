import type { ReactNode } from "react";
import { type Axis, axisOf, dotsOf, lineOf } from "@/lib/measure/calc.chart";

export type Small = {
  key: string;
  name: ReactNode;
  /** one value per place in time, oldest first; null leaves a gap */
  points: readonly (number | null)[];
  /** not everything is in it: drawn hollow */
  partial: readonly boolean[];
  /** the latest value in words */
  text: string;
};

type SmallMultiplesProps = {
  /** in the order in which they are shown: by name, never by rank */
  items: readonly Small[];
  /** first and last place in time */
  ends: readonly [string, string];
};

const HEIGHT = 48;
const WIDTH = 100;

/** The same small picture for each of many, on one and the same scale. */
export function SmallMultiples({ items, ends }: SmallMultiplesProps) {
  const axis = sharedScale(items);
  const y = (value: number) => HEIGHT - ((value - axis.low) / (axis.high - axis.low)) * HEIGHT;
  return (
    <ul className="grid grid-cols-2 gap-x-6 gap-y-5 sm:grid-cols-3 lg:grid-cols-4">
      {items.map(({ key, name, points, partial, text }) => {
        const places = points.map((value, index) =>
          value === null ? null : { x: ((index + 0.5) / points.length) * WIDTH, y: y(value) },
        );
        const hollow = places.filter((_, index) => partial[index]);
        return (
          <li key={key} className="flex flex-col justify-end">
            <div className="text-sm">{name}</div>
            <b className="tabular-nums">{text}</b>
            <svg
              aria-hidden="true"
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
              width="100%"
              height={HEIGHT}
              fill="none"
              className="mt-2 overflow-visible [&_path]:[vector-effect:non-scaling-stroke]"
            >
              <path d={`M0 ${HEIGHT}H${WIDTH}M0 0H${WIDTH}`} className="stroke-line" />
              <path d={lineOf(places)} strokeWidth="2" className="stroke-ink" />
              <path d={dotsOf(places)} strokeWidth="6" strokeLinecap="round" className="stroke-ink" />
              {hollow.length > 0 && (
                <path d={dotsOf(hollow)} strokeWidth="3" strokeLinecap="round" className="stroke-paper" />
              )}
            </svg>
            <p aria-hidden="true" className="mt-1 flex justify-between text-ink-2 text-sm tabular-nums">
              <span>{ends[0]}</span>
              <span>{ends[1]}</span>
            </p>
          </li>
        );
      })}
    </ul>
  );
}

/** The scale that all of them share, for the sentence beside them. */
export function sharedScale(items: readonly Pick<Small, "points">[]): Pick<Axis, "low" | "high"> {
  return axisOf(items.flatMap(({ points }) => points.filter((value) => value !== null)));
}
