import { ListLink } from "@/components/matrix/ListLink";
import { formatNumber } from "@/lib/format";
import { listCounts } from "@/lib/matrix/calc.list";
import { listLabels } from "@/lib/matrix/labels";
import { type ListSlug, listPath, matrixFilter } from "@/lib/matrix/schema";
import type { MeetingPack } from "@/lib/meeting/schema";

const lists: readonly ListSlug[] = ["da-nop", "nop-dung-han", "nop-tre", "chua-nop", "da-duyet"];

/** From the numbers of the summary to the reports that make them. */
export function SummaryLinks({ pack: { counts, period } }: { pack: MeetingPack }) {
  const filter = matrixFilter.parse({ ky: period.code });
  return (
    <p className="mt-2 flex max-w-none flex-wrap gap-x-5 text-sm print:hidden">
      <span className="py-1.5 text-ink-2">Danh sách báo cáo:</span>
      {lists.map((list) => (
        <span key={list} className="py-1.5">
          <ListLink href={listPath(filter, list)} list={list} counts={counts}>
            {formatNumber(listCounts[list](counts))} {listLabels[list]}
          </ListLink>
        </span>
      ))}
    </p>
  );
}
