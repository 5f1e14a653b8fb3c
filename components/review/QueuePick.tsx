import { aloneLabels } from "@/lib/review/labels.bulk";
import type { QueueRow } from "@/lib/review/queries";

/** The box that picks a report to be approved together with others, or why it cannot be. */
export function QueuePick({ row }: { row: QueueRow }) {
  if (row.alone) return <span className="text-ink-2 text-sm">{aloneLabels[row.alone]}</span>;
  return (
    <label className="-my-2.5 flex min-h-11 items-center gap-2.5">
      <input type="checkbox" name="chon" value={row.id} className="size-5 accent-ink" />
      Chọn
      <span className="sr-only">
        {row.unit}, {row.task}
      </span>
    </label>
  );
}
