import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/DataTable";
import { formatNumber } from "@/lib/format";
import { completeness, timeliness } from "@/lib/matrix/calc";
import { outcomeLabels } from "@/lib/matrix/labels";
import type { Counts } from "@/lib/matrix/schema";
import { Share } from "./Share";

type CountsTableProps = {
  caption: string;
  /** what a row is about: "Đơn vị" */
  label: string;
  rows: readonly { key: string; name: ReactNode; counts: Counts }[];
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Rates and the four-way statistics, row by row. */
export function CountsTable({ caption, label, rows }: CountsTableProps) {
  return (
    <DataTable
      look="wide"
      caption={caption}
      empty="Không có báo cáo nào phải nộp theo bộ lọc này."
      columns={[
        { key: "name", label },
        { key: "sent", label: "Tỷ lệ nộp", align: "right" },
        { key: "onTime", label: "Tỷ lệ đúng hạn", align: "right" },
        { key: "doneOnTime", label: capital(outcomeLabels.DONE_ON_TIME), align: "right" },
        { key: "doneLate", label: capital(outcomeLabels.DONE_LATE), align: "right" },
        { key: "openInTime", label: capital(outcomeLabels.OPEN_IN_TIME), align: "right" },
        { key: "openOverdue", label: capital(outcomeLabels.OPEN_OVERDUE), align: "right" },
      ]}
      rows={rows.map(({ key, name, counts }) => ({
        key,
        cells: {
          name,
          sent: <Share share={completeness(counts)} />,
          onTime: <Share share={timeliness(counts)} />,
          doneOnTime: formatNumber(counts.doneOnTime),
          doneLate: formatNumber(counts.doneLate),
          openInTime: formatNumber(counts.openInTime),
          openOverdue: formatNumber(counts.openOverdue),
        },
      }))}
    />
  );
}
