import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { measureHeading, publishedText } from "@/lib/figure/labels";
import type { FigureDetail } from "@/lib/figure/queries.measure";
import { figurePath } from "@/lib/figure/schema";
import { coverageText } from "@/lib/publication/labels";

/** The measures a whole is added up from, each leading to its own units. */
export function FigureParts({ parts, year }: Pick<FigureDetail, "parts" | "year">) {
  return (
    <DataTable
      caption="Các thành phần"
      columns={[
        { key: "name", label: "Thành phần" },
        { key: "value", label: "Số liệu", align: "right" },
        { key: "coverage", label: "Đã có số liệu" },
      ]}
      rows={parts.map(({ measure, rollup, expected }) => ({
        key: measure.id,
        cells: {
          name: (
            <Link href={figurePath(measure, year)} prefetch={false} className="-my-2.5 inline-block py-2.5">
              {measureHeading(measure)}
            </Link>
          ),
          value: publishedText(measure, [rollup]) ?? <span className="text-ink-2">Chưa có</span>,
          coverage: coverageText({ reported: rollup?.units ?? 0, expected }),
        },
      }))}
      empty="Chưa có thành phần nào."
    />
  );
}
