import { ButtonLink } from "@/components/ui/Button";
import { DataTable } from "@/components/ui/DataTable";
import { formatDate, formatNumber } from "@/lib/format";

type Version = {
  id: string;
  version: number;
  value: string | null;
  source: string;
  setAt: Date;
  by: string | null;
  year?: number;
  unitLabel?: string;
  note?: string;
};
type FigureVersionsProps = {
  title: string;
  unit: string;
  rows: readonly Version[];
  /** where a new version is entered */
  step: string;
};

/** Every version of a target, a baseline or the assigned figures, newest first; none is ever changed. */
export function FigureVersions({ title, unit, rows, step }: FigureVersionsProps) {
  const yearly = rows.some(({ year }) => year !== undefined);
  const columns = [
    { key: "version", label: "Bản" },
    ...(yearly ? [{ key: "year", label: "Năm" }] : []),
    { key: "value", label: "Giá trị", align: "right" as const },
    { key: "source", label: "Nguồn" },
    { key: "set", label: "Ghi ngày" },
  ];
  return (
    <section>
      <h2>{title}</h2>
      <DataTable
        caption={title}
        captionHidden
        columns={columns}
        empty="Chưa có."
        rows={rows.map((row) => ({
          key: row.id,
          cells: {
            version: `Bản ${row.version}`,
            year: row.year && String(row.year),
            value:
              row.value === null ? "Chưa có" : `${formatNumber(row.value, 6)}\u00a0${row.unitLabel ?? unit}`,
            source: [row.source, row.note].filter(Boolean).join(". "),
            set: row.by ? `${formatDate(row.setAt)}, ${row.by}` : formatDate(row.setAt),
          },
        }))}
      />
      <p className="mt-3">
        <ButtonLink href={step}>Ghi bản mới</ButtonLink>
      </p>
    </section>
  );
}
