import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { ratingLabels, ratingTones } from "@/lib/resolution/labels";
import type { QueueRow } from "@/lib/review/queries";
import { reviewPath } from "@/lib/review/schema";
import type { BulkOutcome } from "@/lib/review/schema.bulk";
import { isWaiting } from "@/lib/submission/workflow";
import { BulkRating } from "./BulkRating";

const columns = [
  { key: "report", label: "Báo cáo" },
  { key: "period", label: "Kỳ" },
  { key: "self", label: "Đơn vị tự đánh giá" },
  { key: "rating", label: "Đánh giá của Văn phòng" },
];

type BulkTableProps = {
  rows: readonly QueueRow[];
  /** the queue's filter as the review page carries it on */
  carried: string;
  /** what became of each, by its id; nothing before the list was sent */
  decided: ReadonlyMap<string, BulkOutcome>;
};

/** The picked reports, one row each: the rating it will get, why it gets none, or what became of it. */
export function BulkTable({ rows, carried, decided }: BulkTableProps) {
  return (
    <DataTable
      caption={`${rows.length} báo cáo đã chọn`}
      columns={columns}
      empty=""
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          report: (
            <Link
              href={reviewPath(row.place, carried)}
              prefetch={false}
              className="-my-2.5 block py-2.5 no-underline"
            >
              <b className="underline underline-offset-3">{row.unit}</b>
              <span className="block text-ink">{row.task}</span>
            </Link>
          ),
          period: <span className="sm:whitespace-nowrap">{row.period}</span>,
          // From the decision on the stored rating is the office's.
          self: isWaiting(row.status) && row.rating && (
            <StatusTag tone={ratingTones[row.rating]}>{ratingLabels[row.rating]}</StatusTag>
          ),
          rating: <BulkRating row={row} outcome={decided.get(row.id)} />,
        },
      }))}
    />
  );
}
