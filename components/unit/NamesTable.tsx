import { DataTable } from "@/components/ui/DataTable";
import { spanText } from "@/lib/unit/labels";

type Named = {
  id: string;
  label: string;
  /** what belongs to the name */
  more?: string;
  validFrom: string | null;
  validTo: string | null;
};
type NamesTableProps = { caption: string; names: readonly Named[]; today: string };

/** Names with the days they are valid on, the newest first. */
export function NamesTable({ caption, names, today }: NamesTableProps) {
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={[
        { key: "name", label: "Tên" },
        { key: "span", label: "Áp dụng" },
      ]}
      empty="Chưa có tên nào."
      rows={names.map(({ id, label, more, ...span }) => ({
        key: id,
        cells: {
          name: (
            <>
              <b>{label}</b>
              {more && <span className="block text-ink-2 text-sm">{more}</span>}
            </>
          ),
          span: (
            <span className="tabular-nums">
              {spanText(span)}
              {span.validFrom !== null && span.validFrom > today && (
                <span className="block text-ink-2 text-sm">Chưa tới ngày áp dụng</span>
              )}
            </span>
          ),
        },
      }))}
    />
  );
}
