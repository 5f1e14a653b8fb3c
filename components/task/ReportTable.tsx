import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDate, formatPercent } from "@/lib/format";
import type { ReportView } from "@/lib/publication/schema";
import { ratingLabels, ratingTones } from "@/lib/resolution/labels";

type ReportTableProps = {
  caption: string;
  /** what a row is about: "Đơn vị" on a task's page, "Nhiệm vụ" on a unit's */
  subject: string;
  rows: readonly { href: string; label: string; report: ReportView | null }[];
  empty: string;
};

/** What is published of each report; whatever has nothing yet is named as well. */
export function ReportTable({ caption, subject, rows, empty }: ReportTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: "subject", label: subject },
        { key: "rating", label: "Đánh giá" },
        { key: "progress", label: "Tiến\u00a0độ", align: "right" },
        { key: "summary", label: "Kết quả trong kỳ" },
        { key: "at", label: "Ngày duyệt" },
      ]}
      rows={rows.map(({ href, label, report }) => ({
        key: href,
        cells: {
          subject: (
            <Link href={href} prefetch={false} className="-my-2.5 inline-block py-2.5 lg:min-w-44">
              {label}
            </Link>
          ),
          rating: report ? (
            <StatusTag tone={ratingTones[report.rating]}>{ratingLabels[report.rating]}</StatusTag>
          ) : (
            <StatusTag tone="none">Chưa có</StatusTag>
          ),
          progress: report && <b>{formatPercent(report.progressPercent, 1)}</b>,
          summary: report && (
            <span className="block max-w-text whitespace-pre-line">{report.publicSummary}</span>
          ),
          at: report && formatDate(report.publishedAt),
        },
      }))}
      empty={empty}
    />
  );
}
