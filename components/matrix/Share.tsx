import { formatNumber, formatPercent } from "@/lib/format";
import { type Share as Part, percentOf } from "@/lib/matrix/calc";

/** A share with what it is made of: "6/8 · 75 %". */
export function Share({ share }: { share: Part }) {
  const percent = percentOf(share);
  if (percent === null) return <span className="text-ink-2">Chưa có</span>;
  return (
    <span className="whitespace-nowrap tabular-nums">
      <span className="text-ink-2">
        {formatNumber(share.part)}/{formatNumber(share.whole)} ·{" "}
      </span>
      <b>{formatPercent(percent, 1)}</b>
    </span>
  );
}
