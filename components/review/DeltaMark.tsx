import type { Delta } from "@/lib/review/calc.review";

const shapes = { up: "M6 2l4.5 8h-9z", down: "M6 10L1.5 2h9z" };
const spoken = { up: "tăng: ", down: "giảm: ", none: "" };

type DeltaMarkProps = { delta: Delta | null /** what it is compared with: "so với bản 1" */; than?: string };

/** How far a figure moved, with its sign and a mark; up and down have no colour, either may be the better. */
export function DeltaMark({ delta, than }: DeltaMarkProps) {
  if (!delta) return null;
  const { direction, text } = delta;
  return (
    <span className="flex flex-wrap items-center gap-x-1.5 text-sm tabular-nums sm:justify-end">
      <span
        className={`inline-flex items-center gap-1 ${direction === "none" ? "text-ink-2" : "rounded-sm bg-info-tint px-1.5 font-bold text-info"}`}
      >
        {direction !== "none" && (
          <svg viewBox="0 0 12 12" aria-hidden="true" className="size-2.5 flex-none fill-current">
            <path d={shapes[direction]} />
          </svg>
        )}
        <span className="sr-only">{spoken[direction]}</span>
        <span className="whitespace-nowrap">{text}</span>
      </span>
      {than && <span className="text-ink-2">{than}</span>}
    </span>
  );
}
