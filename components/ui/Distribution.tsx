import Link from "next/link";
import { formatNumber } from "@/lib/format";
import type { Tone } from "./ToneIcon";

type Part = { tone: Tone; count: number; label: string /** where those counted are listed */; href?: string };

/** How many are in which state: a thin bar in proportion, and the same as words with their signs. */
export function Distribution({ parts }: { parts: readonly Part[] }) {
  return (
    <>
      <DistributionBar parts={parts} />
      <ul className="key">
        {parts.map((part) => (
          <li key={part.label} className={`t-${part.tone}`}>
            <Words {...part} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** The bar alone, for where its words stand already. */
export function DistributionBar({ parts }: { parts: readonly Part[] }) {
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  const share = (count: number) => Math.round((count / total) * 1000) / 10;
  let before = 0;
  return (
    <svg aria-hidden="true" className="dist">
      {parts.map(({ tone, count, label }) => {
        if (count === 0) return null;
        const x = share(before);
        before += count;
        return (
          <rect key={label} className={`t-${tone}`} x={x ? `${x}%` : undefined} width={`${share(count)}%`} />
        );
      })}
    </svg>
  );
}

function Words({ count, label, href }: Part) {
  const words = (
    <>
      <b>{formatNumber(count)}</b>
      {` ${label}`}
    </>
  );
  if (!href || count === 0) return <span>{words}</span>;
  return (
    <Link href={href} prefetch={false} className="inline-block py-2.5">
      {words}
    </Link>
  );
}
