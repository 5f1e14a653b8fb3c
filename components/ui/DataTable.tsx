import type { CSSProperties, ReactNode } from "react";

type Column = {
  key: string;
  label: string;
  align?: "right";
  /** says itself what it is: a card needs no name beside it */
  plain?: true;
};
type Row = {
  key: string;
  cells: Record<string, ReactNode>;
  /** names a group that begins with this row, in a row of its own */
  heading?: ReactNode;
};
type DataTableProps = {
  caption: ReactNode;
  captionHidden?: boolean;
  /** the first column names its row */
  columns: readonly Column[];
  rows: readonly Row[];
  /** said in place of the rows when there are none */
  empty: string;
  /** "wide": cards below 1024 px, not only below 640; "measures": so as well, and with the columns of indicators */
  look?: "wide" | "measures";
};

/** A table, and on narrow screens a list of cards with every cell named by its column. */
export function DataTable({ caption, captionHidden, columns, rows, empty, look }: DataTableProps) {
  const [first, ...others] = columns;
  if (!first || rows.length === 0) {
    return (
      <>
        {!captionHidden && <p className="pt-4 pb-2 font-bold">{caption}</p>}
        <p className="max-w-none border-line border-y py-4 text-ink-2">{empty}</p>
      </>
    );
  }
  // `display: block` takes a table's meaning away in some browsers: explicit roles give it back to the cards.
  return (
    <table {...role("table")} className={looks[look ?? "usual"]}>
      <caption className={captionHidden ? "sr-only" : undefined}>{caption}</caption>
      <thead {...role("rowgroup")}>
        <tr {...role("row")}>
          {columns.map((column) => (
            <th key={column.key} {...role("columnheader")} scope="col" className={side(column)}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...role("rowgroup")} style={cellCount(rows.length * columns.length)}>
        {rows.flatMap(({ key, cells, heading }) => [
          heading && (
            <tr key={`${key}-heading`} {...role("row")} className="lead">
              <th {...role("rowheader")} colSpan={columns.length}>
                {heading}
              </th>
            </tr>
          ),
          <tr key={key} {...role("row")}>
            <th {...role("rowheader")}>{cells[first.key]}</th>
            {others.map((column) => (
              <td
                key={column.key}
                {...role("cell")}
                className={side(column)}
                data-l={column.plain ? undefined : column.label}
              >
                {cells[column.key]}
              </td>
            ))}
          </tr>,
        ])}
      </tbody>
    </table>
  );
}

const looks = { usual: "cards", wide: "cards wide", measures: "cards wide measures" };

/** From it the style sheet estimates how much room cards take that are still below the screen. */
const cellCount = (cells: number) => ({ "--cells": cells }) as CSSProperties;

const side = ({ align }: Column) => (align === "right" ? "r" : undefined);

/** Spread, because the linter takes a table's own role for superfluous. */
const role = (name: string) => ({ role: name });
