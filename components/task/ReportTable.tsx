import Link from "next/link";
import { SourceLink } from "@/components/publication/SourceLink";
import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDate, formatPercent } from "@/lib/format";
import type { ReportView } from "@/lib/publication/schema";
import { ratingLabels, ratingTones } from "@/lib/resolution/labels";

type ReportTableProps = {
  caption: string;
  /** what a row is about: "Đơn vị" on a task's page, "Nhiệm vụ" on a unit's */
  subject: string;
  /** `source`: the card that tells where a report's progress comes from */
  rows: readonly { href: string; label: string; report: ReportView | null; source: string | null }[];
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
      rows={rows.map(({ href, label, report, source }) => ({
        key: href,
        cells: {
          subject: (
            <Link href={href} prefetch={false} className="lg:min-w-44">
              {label}
            </Link>
          ),
          rating: report ? (
            <StatusTag tone={ratingTones[report.rating]}>{ratingLabels[report.rating]}</StatusTag>
          ) : (
            <StatusTag tone="none">Chưa có</StatusTag>
          ),
          progress: report && (
            <SourceLink href={source}>{formatPercent(report.progressPercent, 1)}</SourceLink>
          ),
          summary: report && <div className="max-w-text whitespace-pre-line">{report.publicSummary}</div>,
          at: report && formatDate(report.publishedAt),
        },
      }))}
      empty={empty}
    />
  );
}
