import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { formatDateTime, formatNumber } from "@/lib/format";
import type { QueueRow } from "@/lib/review/queries";
import { QUEUE_PAGE, type QueueFilter, reviewPath } from "@/lib/review/schema";
import { ReviewStatus } from "./ReviewStatus";

const columns = [
  { key: "report", label: "Báo cáo" },
  { key: "period", label: "Kỳ" },
  { key: "sent", label: "Nộp lúc" },
  { key: "status", label: "Tình trạng" },
];

type QueueTableProps = { filter: QueueFilter; total: number; rows: readonly QueueRow[] };

/** What was sent to the office, one row each; the link opens it. */
export function QueueTable({ filter, total, rows }: QueueTableProps) {
  const first = (filter.trang - 1) * QUEUE_PAGE + 1;
  const range = total > rows.length ? `, từ ${first} đến ${first + rows.length - 1}` : "";
  return (
    <DataTable
      caption={`${formatNumber(total)} báo cáo${range}`}
      columns={columns}
      empty="Không có báo cáo nào."
      rows={rows.map((row) => ({
        key: row.id,
        cells: {
          report: (
            <Link href={reviewPath(row.place)} prefetch={false} className="-my-2.5 block py-2.5 no-underline">
              <b className="underline underline-offset-3">{row.unit}</b>
              <span className="block text-ink">{row.task}</span>
            </Link>
          ),
          period: <span className="sm:whitespace-nowrap">{row.period}</span>,
          sent: row.submittedAt && (
            <>
              <span className="tabular-nums sm:whitespace-nowrap">{formatDateTime(row.submittedAt)}</span>
              {row.late && <span className="block font-bold text-sm text-warn">Lần đầu nộp trễ hạn</span>}
            </>
          ),
          status: <ReviewStatus progress={row.progress} versionCount={row.versionCount} />,
        },
      }))}
    />
  );
}
