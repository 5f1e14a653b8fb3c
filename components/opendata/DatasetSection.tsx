import { DataTable } from "@/components/ui/DataTable";
import { datasetLabels } from "@/lib/opendata/labels";
import { type DatasetName, filePath, formats, needsPeriod } from "@/lib/opendata/schema";

type DatasetSectionProps = {
  name: DatasetName;
  /** codes of the periods of which something is published, newest first */
  periods: readonly string[];
  fields: readonly { field: string; type: string; meaning: string }[];
};

const columns = [
  { key: "field", label: "Trường" },
  { key: "type", label: "Kiểu" },
  { key: "meaning", label: "Ý nghĩa" },
];

/** One table: what it holds, where to take it, what its fields mean. */
export function DatasetSection({ name, periods, fields }: DatasetSectionProps) {
  const { title, description } = datasetLabels[name];
  return (
    <section id={name}>
      <h2>{title}</h2>
      <p>{description}</p>
      {needsPeriod(name) ? (
        periods.length > 0 ? (
          <ul className="mt-2 flex flex-wrap gap-x-8">
            {periods.map((period) => (
              <li key={period} className="flex items-center gap-3">
                <span className="tabular-nums">{period}</span>
                <Links name={name} period={period} />
              </li>
            ))}
          </ul>
        ) : (
          <p className="mt-2">Chưa có kỳ nào được công bố.</p>
        )
      ) : (
        <p className="mt-2 flex gap-4">
          <Links name={name} period={null} />
        </p>
      )}
      <details className="mt-2">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-link underline underline-offset-3">
          Giải thích {fields.length} trường
        </summary>
        <DataTable
          caption={`Các trường của bảng ${title}`}
          columns={columns}
          empty=""
          rows={fields.map(({ field, type, meaning }) => ({
            key: field,
            cells: { field: <code>{field}</code>, type, meaning },
          }))}
        />
      </details>
    </section>
  );
}

function Links({ name, period }: { name: DatasetName; period: string | null }) {
  return formats.map((format) => (
    <a
      key={format}
      href={filePath(name, format, period)}
      aria-label={`${datasetLabels[name].title}${period ? `, ${period}` : ""}: ${format.toUpperCase()}`}
      className="inline-flex min-h-11 items-center uppercase"
    >
      {format}
    </a>
  ));
}
