import Link from "next/link";
import { formatNumber } from "@/lib/format";
import { type Tone, ToneIcon } from "./ToneIcon";

type Part = { tone: Tone; count: number; label: string /** where those counted are listed */; href?: string };

const fills: Record<Tone, string> = {
  ok: "fill-ok",
  warn: "fill-warn",
  bad: "fill-bad",
  none: "fill-edge",
  info: "fill-info",
};
const texts: Record<Tone, string> = {
  ok: "text-ok",
  warn: "text-warn",
  bad: "text-bad",
  none: "text-none",
  info: "text-info",
};

/** How many are in which state: a thin bar in proportion, and the same as words with their signs. */
export function Distribution({ parts }: { parts: readonly Part[] }) {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  let start = 0;
  const bars = parts
    .filter((part) => part.count > 0)
    .map((part) => {
      const width = (part.count / total) * 100;
      const bar = { ...part, x: start, width };
      start += width;
      return bar;
    });
  return (
    <div>
      <svg aria-hidden="true" width="100%" height="10" className="block rounded-sm">
        {bars.length === 0 && <rect width="100%" height="10" className="fill-line-2" />}
        {bars.map((bar) => (
          <g key={bar.label}>
            <rect x={`${bar.x}%`} width={`${bar.width}%`} height="10" className={fills[bar.tone]} />
            {bar.x > 0 && (
              <rect x={`${bar.x}%`} width="2" height="10" transform="translate(-1)" className="fill-paper" />
            )}
          </g>
        ))}
      </svg>
      <ul className="mt-1.5 flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {parts.map((part) => (
          <li key={part.label} className="flex items-center gap-1.5">
            <ToneIcon sign={part.tone} className={`size-3.5 ${texts[part.tone]}`} />
            <Words {...part} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Words({ count, label, href }: Part) {
  const words = (
    <>
      <b className="tabular-nums">{formatNumber(count)}</b> {label}
    </>
  );
  if (!href || count === 0) return <span>{words}</span>;
  return (
    <Link href={href} prefetch={false} className="inline-block py-2.5">
      {words}
    </Link>
  );
}
