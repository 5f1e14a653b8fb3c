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
    <>
      <svg
        role={labelHidden ? "img" : undefined}
        aria-label={labelHidden ? label : undefined}
        aria-hidden={labelHidden ? undefined : true}
        className="bar"
      >
        {percent !== null && <rect width={within(percent)} />}
        {percent !== null && milestone !== null && <rect x={within(milestone)} />}
      </svg>
      {!labelHidden && (
        <p className="small">
          {figure && <b>{figure}</b>}
          {label.slice(figure.length)}
        </p>
      )}
    </>
  );
}

function within(percent: number): string {
  return `${Math.min(100, Math.max(0, percent))}%`;
}
