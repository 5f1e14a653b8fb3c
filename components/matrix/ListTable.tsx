import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatDateTime } from "@/lib/format";
import { isSent } from "@/lib/matrix/calc";
import { cellWord, listCaption, punctualityWords } from "@/lib/matrix/labels";
import type { ListedReport, ReportList } from "@/lib/matrix/queries.list";
import { listPath, type MatrixFilter } from "@/lib/matrix/schema";
import { ratingLabels, ratingTones } from "@/lib/resolution/labels";
import { reviewPath } from "@/lib/review/schema";
import { MatrixPages } from "./MatrixPages";

type ListTableProps = { list: ReportList; filter: MatrixFilter };

/** The reports behind a number of the matrix, one row each. */
export function ListTable({ list, filter }: ListTableProps) {
  const { rows, page, pages, unit, task } = list;
  return (
    <>
      <DataTable
        look="wide"
        caption={listCaption(list, filter["bao-cao"])}
        columns={[
          { key: "report", label: "Báo cáo" },
          { key: "status", label: "Tình trạng" },
          { key: "time", label: "Thời hạn" },
          { key: "sent", label: "Nộp lần đầu" },
          { key: "rating", label: "Đánh giá" },
        ]}
        rows={rows.map((report) => ({
          key: `${report.unit.code} ${report.task.slug}`,
          cells: {
            report: <Report report={report} period={list.period} />,
            status: <Status report={report} />,
            time: <Time report={report} />,
            sent: report.row.firstSubmittedAt && (
              <span className="tabular-nums">{formatDateTime(report.row.firstSubmittedAt)}</span>
            ),
            rating: report.cell.rating && (
              <StatusTag tone={ratingTones[report.cell.rating]}>{ratingLabels[report.cell.rating]}</StatusTag>
            ),
          },
        }))}
        empty="Không có báo cáo nào ở mục này theo bộ lọc."
      />
      <MatrixPages filter={filter} page={page} pages={pages} />
      {(unit || task) && (
        <Link href={listPath(filter, filter["bao-cao"])} prefetch={false} className="inline-block py-3">
          Xem mọi đơn vị và nhiệm vụ ở mục này
        </Link>
      )}
    </>
  );
}

function Report({ report: { unit, task, cell }, period }: { report: ListedReport; period: string }) {
  const title = <span className="block text-ink">{task.title}</span>;
  if (!cell.readable) {
    return (
      <>
        <b>{unit.label}</b>
        {title}
      </>
    );
  }
  return (
    <Link
      href={reviewPath({ period, unit: unit.code, task: task.slug })}
      prefetch={false}
      className="-my-2.5 block py-2.5 no-underline"
    >
      <b className="underline underline-offset-3">{unit.label}</b>
      {title}
    </Link>
  );
}

function Status({ report: { cell } }: { report: ListedReport }) {
  const { word, tone, sign } = cellWord(cell);
  return (
    <StatusTag tone={tone} sign={sign}>
      {word}
    </StatusTag>
  );
}

function Time({ report: { cell, row } }: { report: ListedReport }) {
  const { word, tone } = punctualityWords[cell.punctuality];
  return (
    <>
      <StatusTag tone={tone}>{word}</StatusTag>
      <span className="block text-ink-2 text-sm tabular-nums">
        hạn {formatDateTime((isSent(row.status) && row.firstDueAt) || row.dueAt)}
      </span>
    </>
  );
}
