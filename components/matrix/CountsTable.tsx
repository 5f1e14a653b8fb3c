import type { ReactNode } from "react";
import { DataTable } from "@/components/ui/DataTable";
import { completeness, timeliness } from "@/lib/matrix/calc";
import { outcomeLabels } from "@/lib/matrix/labels";
import { type Counts, type ListSlug, listPath, type MatrixFilter } from "@/lib/matrix/schema";
import { ListLink } from "./ListLink";
import { Share } from "./Share";

type CountsTableProps = {
  caption: string;
  /** what a row is about: "Đơn vị" */
  label: string;
  rows: readonly {
    key: string;
    name: ReactNode;
    counts: Counts;
    /** whose reports its numbers count */
    of: Parameters<typeof listPath>[2];
  }[];
  /** under which the numbers were counted */
  filter: MatrixFilter;
};

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Rates and the four-way statistics, row by row; every number leads to its reports. */
export function CountsTable({ caption, label, rows, filter }: CountsTableProps) {
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
      rows={rows.map(({ key, name, counts, of }) => {
        const link = (list: ListSlug) => (
          <ListLink href={listPath(filter, list, of)} list={list} counts={counts} />
        );
        return {
          key,
          cells: {
            name,
            sent: (
              <ListLink href={listPath(filter, "da-nop", of)} list="da-nop" counts={counts}>
                <Share share={completeness(counts)} />
              </ListLink>
            ),
            onTime: (
              <ListLink href={listPath(filter, "nop-dung-han", of)} list="nop-dung-han" counts={counts}>
                <Share share={timeliness(counts)} />
              </ListLink>
            ),
            doneOnTime: link("hoan-thanh-dung-han"),
            doneLate: link("hoan-thanh-qua-han"),
            openInTime: link("chua-hoan-thanh-trong-han"),
            openOverdue: link("chua-hoan-thanh-qua-han"),
          },
        };
      })}
    />
  );
}
