import type { ReactNode } from "react";

type Column = { key: string; label: string; align?: "right" };
type Row = { key: string; cells: Record<string, ReactNode> };
type DataTableProps = {
  caption: ReactNode;
  captionHidden?: boolean;
  /** the first column names its row */
  columns: readonly Column[];
  rows: readonly Row[];
  /** said in place of the rows when there are none */
  empty: string;
};

// `display: block` takes a table's meaning away in some browsers: explicit roles give it back to the cards.
const table = { role: "table" };
const group = { role: "rowgroup" };
const row = { role: "row" };
const head = { role: "columnheader" };
const rowHead = { role: "rowheader" };
const cell = { role: "cell" };

const pad = "sm:border-line sm:border-b sm:py-2.5 sm:pr-6 sm:align-top sm:last:pr-0";

/** A table, and below 640 px a list of cards with every cell named by its column. */
export function DataTable({ caption, captionHidden, columns, rows, empty }: DataTableProps) {
  const [first, ...others] = columns;
  if (!first || rows.length === 0) {
    return (
      <>
        {!captionHidden && <p className="pt-4 pb-2 font-bold">{caption}</p>}
        <p className="max-w-none border-line border-y py-4 text-ink-2">{empty}</p>
      </>
    );
  }
  return (
    <table {...table} className="block w-full border-collapse sm:table">
      <caption className={captionHidden ? "sr-only" : "block pt-4 pb-2 text-left font-bold sm:table-caption"}>
        {caption}
      </caption>
      <thead {...group} className="sr-only sm:not-sr-only sm:table-header-group">
        <tr {...row}>
          {columns.map((column) => (
            <th
              key={column.key}
              {...head}
              scope="col"
              className={`${pad} text-ink-2 text-sm ${side(column)}`}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...group} className="block border-line border-t sm:table-row-group sm:border-t-0">
        {rows.map(({ key, cells }) => (
          <tr
            key={key}
            {...row}
            className="block border-line border-b py-3 sm:table-row sm:border-b-0 sm:py-0"
          >
            <th
              {...rowHead}
              scope="row"
              className={`block text-left font-normal sm:table-cell sm:min-w-36 ${pad}`}
            >
              {cells[first.key]}
            </th>
            {others.map((column) => (
              <td key={column.key} {...cell} className={`${card(cells[column.key])} ${pad} ${side(column)}`}>
                <span aria-hidden="true" className="text-ink-2 text-sm/[26px] sm:hidden">
                  {column.label}
                </span>
                <div className="min-w-0">{cells[column.key]}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function side(column: Column): string {
  return column.align === "right" ? "sm:text-right tabular-nums" : "text-left";
}

/** A card leaves out what it has nothing to say about; the table keeps its cell. */
function card(content: ReactNode): string {
  const empty = content === undefined || content === null || content === "";
  return empty ? "hidden sm:table-cell" : "mt-1.5 grid grid-cols-[40%_1fr] items-start gap-x-3 sm:table-cell";
}
