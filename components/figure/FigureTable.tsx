import Link from "next/link";
import { DataTable } from "@/components/ui/DataTable";
import { measureHeading, publishedText, sumsOfText } from "@/lib/figure/labels";
import type { FigureList, FigureRow } from "@/lib/figure/queries";
import { figurePath } from "@/lib/figure/schema";
import { formatDate } from "@/lib/format";
import { coverageText } from "@/lib/publication/labels";

/** Every measure with its figure of the year; each leads to the units it is made of. */
export function FigureTable({ rows, year }: Pick<FigureList, "rows" | "year">) {
  return (
    <DataTable
      caption={`Số liệu năm ${year}`}
      captionHidden
      columns={[
        { key: "name", label: "Chỉ tiêu" },
        { key: "value", label: "Số liệu", align: "right" },
        { key: "coverage", label: "Đã có số liệu" },
        { key: "at", label: "Duyệt gần nhất" },
      ]}
      rows={rows.map((row, index) => ({
        key: row.measure.id,
        cells: {
          name: <Name row={row} year={year} leads={isFirst(rows, index)} />,
          value: <Value row={row} />,
          coverage: <Coverage row={row} />,
          at: lastApproved(row),
        },
      }))}
      empty="Chưa có chỉ tiêu nào."
    />
  );
}

function isFirst(rows: readonly FigureRow[], index: number): boolean {
  return rows[index - 1]?.measure.indicator.number !== rows[index]?.measure.indicator.number;
}

/** An indicator of several measures is named once, above its first one. */
function Name({ row: { measure }, year, leads }: { row: FigureRow; year: number; leads: boolean }) {
  const { indicator, code } = measure;
  const single = code === String(indicator.number);
  return (
    <>
      {leads && !single && (
        <span className="block text-ink-2 text-sm">
          {indicator.number}. {indicator.title}
        </span>
      )}
      <Link href={figurePath(measure, year)} prefetch={false} className="-my-2.5 inline-block py-2.5">
        {measureHeading(measure)}
      </Link>
    </>
  );
}

function Value({ row: { measure, rollups } }: { row: FigureRow }) {
  const text = publishedText(measure, rollups);
  if (!text) return <span className="text-ink-2">Chưa có</span>;
  const [only] = rollups;
  const sums = sumsOfText(measure, only ?? null);
  return (
    <>
      <b className="sm:whitespace-nowrap">{text}</b>
      {sums && <span className="block text-ink-2 text-sm">{sums}</span>}
    </>
  );
}

function Coverage({ row: { reported, expected, parts } }: { row: FigureRow }) {
  return (
    <span className="tabular-nums">
      {coverageText({ reported, expected })}
      {parts.length > 0 && (
        <span className="block text-ink-2 text-sm">cộng từ {parts.map(({ code }) => code).join(", ")}</span>
      )}
    </span>
  );
}

function lastApproved({ rollups }: FigureRow): string {
  const times = rollups.flatMap((rollup) => rollup?.updatedAt.getTime() ?? []);
  return times.length > 0 ? formatDate(new Date(Math.max(...times))) : "";
}
