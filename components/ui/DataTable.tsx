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
  /** too many or too broad columns for a tablet: cards below 1024 px, not only below 640 */
  wide?: boolean;
};

// `display: block` takes a table's meaning away in some browsers: explicit roles give it back to the cards.
const table = { role: "table" };
const group = { role: "rowgroup" };
const row = { role: "row" };
const head = { role: "columnheader" };
const rowHead = { role: "rowheader" };
const cell = { role: "cell" };

/** What turns the cards into a table, from either width on. */
const usual = {
  table: "sm:table",
  caption: "sm:table-caption",
  head: "sm:not-sr-only sm:table-header-group",
  pad: "sm:border-line sm:border-b sm:py-2.5 sm:pr-6 sm:align-top sm:last:pr-0",
  body: "sm:table-row-group sm:border-t-0",
  row: "sm:table-row sm:border-b-0 sm:py-0",
  rowHead: "sm:table-cell sm:min-w-36",
  cell: "sm:table-cell",
  label: "sm:hidden",
  right: "sm:text-right",
};
const broad: typeof usual = {
  table: "lg:table",
  caption: "lg:table-caption",
  head: "lg:not-sr-only lg:table-header-group",
  pad: "lg:border-line lg:border-b lg:py-2.5 lg:pr-6 lg:align-top lg:last:pr-0",
  body: "lg:table-row-group lg:border-t-0",
  row: "lg:table-row lg:border-b-0 lg:py-0",
  rowHead: "lg:table-cell lg:min-w-36",
  cell: "lg:table-cell",
  label: "lg:hidden",
  right: "lg:text-right",
};

/** A table, and on narrow screens a list of cards with every cell named by its column. */
export function DataTable({ caption, captionHidden, columns, rows, empty, wide }: DataTableProps) {
  const look = wide ? broad : usual;
  const side = ({ align }: Column) => (align === "right" ? `${look.right} tabular-nums` : "text-left");
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
    <table {...table} className={`block w-full border-collapse ${look.table}`}>
      <caption className={captionHidden ? "sr-only" : `block pt-4 pb-2 text-left font-bold ${look.caption}`}>
        {caption}
      </caption>
      <thead {...group} className={`sr-only ${look.head}`}>
        <tr {...row}>
          {columns.map((column) => (
            <th
              key={column.key}
              {...head}
              scope="col"
              className={`${look.pad} text-ink-2 text-sm ${side(column)}`}
            >
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...group} className={`block border-line border-t ${look.body}`}>
        {rows.map(({ key, cells }) => (
          <tr key={key} {...row} className={`block border-line border-b py-3 ${look.row}`}>
            <th
              {...rowHead}
              scope="row"
              className={`block text-left font-normal ${look.rowHead} ${look.pad}`}
            >
              {cells[first.key]}
            </th>
            {others.map((column) => (
              <td
                key={column.key}
                {...cell}
                className={`${card(cells[column.key])} ${look.cell} ${look.pad} ${side(column)}`}
              >
                <span aria-hidden="true" className={`text-ink-2 text-sm/[26px] ${look.label}`}>
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

/** A card leaves out what it has nothing to say about; the table keeps its cell. */
function card(content: ReactNode): string {
  const empty = content === undefined || content === null || content === "";
  return empty ? "hidden" : "mt-1.5 grid grid-cols-[40%_1fr] items-start gap-x-3";
}
