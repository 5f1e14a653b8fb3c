import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { ToneIcon } from "@/components/ui/ToneIcon";
import { formatDateTime, formatNumber } from "@/lib/format";
import { ratingLabels, ratingTones } from "@/lib/resolution/labels";
import { countText, raterText, waitingText } from "@/lib/review/labels.queue";
import type { Queue, QueueRow } from "@/lib/review/queries";
import { QUEUE_PAGE, type QueueFilter, reviewPath } from "@/lib/review/schema";
import { QueuePick } from "./QueuePick";
import { ReviewStatus } from "./ReviewStatus";

const columns = [
  { key: "report", label: "Báo cáo" },
  { key: "period", label: "Kỳ" },
  { key: "sent", label: "Nộp lúc" },
  { key: "status", label: "Tình trạng" },
  { key: "rating", label: "Đánh giá" },
];
const picking = { key: "pick", label: "Duyệt cùng lúc" };

type QueueTableProps = {
  filter: QueueFilter;
  /** the filter as the review page carries it on */
  carried: string;
  queue: Pick<Queue, "total" | "most" | "rows">;
  /** whether rows that wait may be picked to be approved together */
  pick: boolean;
};

/** What was sent to the office, one row each; the link opens it. */
export function QueueTable({ filter, carried, queue, pick }: QueueTableProps) {
  const { total, most, rows } = queue;
  const first = (filter.trang - 1) * QUEUE_PAGE + 1;
  const last = first + rows.length - 1;
  const range = total > rows.length ? `, từ ${formatNumber(first)} đến ${formatNumber(last)}` : "";
  return (
    <DataTable
      caption={
        <span className="first-letter:uppercase inline-block">{`${countText(total, most)} báo cáo${range}`}</span>
      }
      columns={pick ? [...columns, picking] : columns}
      empty="Không có báo cáo nào."
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          report: (
            <Link
              href={reviewPath(row.place, carried)}
              prefetch={false}
              data-row=""
              className="-my-2.5 block py-2.5 no-underline"
            >
              <b className="underline underline-offset-3">{row.unit}</b>
              <span className="block text-ink">{row.task}</span>
            </Link>
          ),
          period: <span className="sm:whitespace-nowrap">{row.period}</span>,
          sent: <Sent row={row} />,
          status: <Status row={row} />,
          rating: row.rating && (
            <>
              <StatusTag tone={ratingTones[row.rating]}>{ratingLabels[row.rating]}</StatusTag>
              <span className="block text-ink-2 text-sm">{raterText(row.officeRated)}</span>
            </>
          ),
          pick: pick && row.waitedDays !== null && <QueuePick row={row} />,
        },
      }))}
    />
  );
}

function Status({ row }: { row: QueueRow }) {
  return (
    <>
      <ReviewStatus progress={row.progress} versionCount={row.versionCount} />
      {row.overdue && (
        <span className="mt-1 flex items-center gap-1.5 font-bold text-bad text-sm">
          <ToneIcon sign="bad" className="size-3.5" />
          <span className="inline-block first-letter:uppercase">{row.overdue}</span>
        </span>
      )}
    </>
  );
}

function Sent({ row }: { row: QueueRow }) {
  return (
    <>
      <span className="tabular-nums sm:whitespace-nowrap">{formatDateTime(row.submittedAt)}</span>
      {row.waitedDays !== null && (
        <span className="block text-ink-2 text-sm">{waitingText(row.waitedDays)}</span>
      )}
      {row.late && (
        <span className="flex items-center gap-1.5 font-bold text-sm text-warn">
          <ToneIcon sign="warn" className="size-3.5" />
          Nộp trễ hạn
        </span>
      )}
    </>
  );
}
