import Link from "next/link";
import { type Tone, ToneIcon } from "@/components/ui/ToneIcon";
import type { Cell } from "@/lib/matrix/calc";
import { cellWord, notAskedWord, punctualityWords, ratingWords } from "@/lib/matrix/labels";

const boxes: Record<Tone, string> = {
  ok: "bg-ok-tint text-ok",
  warn: "bg-warn-tint text-warn",
  bad: "bg-bad-tint text-bad",
  none: "bg-none-tint text-none",
  info: "bg-info-tint text-info",
};
const inks: Record<Tone, string> = {
  ok: "text-ink-2",
  warn: "font-bold text-warn",
  bad: "font-bold text-bad",
  none: "text-ink-2",
  info: "text-info",
};

type MatrixCellProps = {
  /** undefined where the unit does not have the task */
  cell: Cell | undefined;
  /** where it is read; only for what was sent */
  href: string;
  /** unit and task, for whoever hears the link alone */
  about: string;
};

/** One report: where it stands, whether in time, and how it is rated. */
export function MatrixCell({ cell, href, about }: MatrixCellProps) {
  if (!cell)
    return (
      <span className="block whitespace-nowrap py-1 text-ink-2 text-sm lg:px-1.5 lg:text-[0.8rem]/[1.45]">
        {notAskedWord}
      </span>
    );
  const { word, tone, sign } = cellWord(cell);
  const time = punctualityWords[cell.punctuality];
  const rated = cell.rating && ratingWords[cell.rating];
  const box = `block min-h-11 rounded-sm px-2 py-1 text-sm/[1.45] lg:px-1.5 lg:text-[0.8rem]/[1.45] ${boxes[tone]}`;
  const text = (
    <>
      <span className="flex items-center gap-1 whitespace-nowrap font-bold">
        <ToneIcon sign={sign} className="size-3" />
        {word}
      </span>
      <span className="flex flex-wrap gap-x-2.5 lg:block">
        <span className={`lg:block ${inks[time.tone]}`}>{time.word}</span>
        {rated && (
          <span className={`flex items-center gap-1 ${inks[rated.tone]}`}>
            <ToneIcon sign={rated.tone} className="size-3" />
            {rated.word}
          </span>
        )}
      </span>
    </>
  );
  if (!cell.readable) return <div className={box}>{text}</div>;
  return (
    <Link href={href} prefetch={false} className={`${box} no-underline hover:shadow-[inset_0_0_0_1.5px]`}>
      {text}
      <span className="sr-only"> – {about}</span>
    </Link>
  );
}
