type ProgressBarProps = {
  /** share done, 0 to 100; more is drawn full, null leaves the track empty */
  percent: number | null;
  /** where the share should be by now, as a red mark */
  milestone?: number | null;
  /** the same in words: "58 % kế hoạch năm · mốc 50 %" */
  label: string;
  /** for bars whose figure already stands beside them */
  labelHidden?: boolean;
};

const leadingFigure = /^[\d.,]+\s?%/;

/** A share as a bar with its words below, the leading figure in bold. */
export function ProgressBar({ percent, milestone = null, label, labelHidden }: ProgressBarProps) {
  const figure = leadingFigure.exec(label)?.[0] ?? "";
  return (
    <div>
      <svg role="img" aria-label={label} width="100%" height="18" className="block overflow-visible">
        <rect y="4" width="100%" height="10" rx="5" className="fill-line-2" />
        {percent !== null && percent > 0 && (
          <rect y="4" width={`${within(percent)}%`} height="10" rx="5" className="fill-ink" />
        )}
        {milestone !== null && (
          <>
            {/* the pale edge keeps the mark apart from the dark bar */}
            <rect
              x={`${within(milestone)}%`}
              width="4"
              height="18"
              transform="translate(-2)"
              className="fill-paper"
            />
            <rect
              x={`${within(milestone)}%`}
              width="2"
              height="18"
              transform="translate(-1)"
              className="fill-red"
            />
          </>
        )}
      </svg>
      {!labelHidden && (
        // The picture already says it to screen readers.
        <p aria-hidden="true" className="mt-1 text-ink-2 text-sm tabular-nums">
          {figure && <b className="text-ink">{figure}</b>}
          {label.slice(figure.length)}
        </p>
      )}
    </div>
  );
}

function within(percent: number): number {
  return Math.min(100, Math.max(0, percent));
}
