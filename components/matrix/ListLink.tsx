import Link from "next/link";
import type { ReactNode } from "react";
import { formatNumber } from "@/lib/format";
import { listCounts } from "@/lib/matrix/calc.list";
import { listLabels } from "@/lib/matrix/labels";
import type { Counts, ListSlug } from "@/lib/matrix/schema";

type ListLinkProps = {
  href: string;
  list: ListSlug;
  counts: Counts;
  /** said instead of the bare number */
  children?: ReactNode;
};

/** A number that was counted, leading to the reports that make it; a zero leads nowhere. */
export function ListLink({ href, list, counts, children }: ListLinkProps) {
  const count = listCounts[list](counts);
  const said = children ?? formatNumber(count);
  if (count === 0) return <span>{said}</span>;
  return (
    <Link href={href} prefetch={false} className="-my-2.5 inline-block min-w-6 py-2.5">
      {said}
      <span className="sr-only">
        {children ? ": xem" : ""} báo cáo {listLabels[list]}
      </span>
    </Link>
  );
}
