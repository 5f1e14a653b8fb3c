import { ProgressBar } from "@/components/ui/ProgressBar";
import { formatPercent } from "@/lib/format";

type OverviewHeroProps = {
  title: string;
  lede: string;
  /** how much of the term has passed, in % of the time between two months; null before anything is published */
  elapsed: { percent: string; from: string; to: string } | null;
};

/** The overview in one sentence, beside how far the term has gone. */
export function OverviewHero({ title, lede, elapsed }: OverviewHeroProps) {
  return (
    <section className="hero">
      <div>
        <h1>{title}</h1>
        <p className="mt-3 text-ink-2 text-lg">{lede}</p>
      </div>
      {elapsed && (
        <div className="small">
          <p className="ends">
            Thời gian nhiệm kỳ đã qua<b>{formatPercent(elapsed.percent, 0)}</b>
          </p>
          <ProgressBar
            percent={Number(elapsed.percent)}
            label={`${formatPercent(elapsed.percent, 0)} thời gian nhiệm kỳ đã qua`}
            labelHidden
          />
          <p className="ends">
            <span>{elapsed.from}</span>
            <span>{elapsed.to}</span>
          </p>
        </div>
      )}
    </section>
  );
}
