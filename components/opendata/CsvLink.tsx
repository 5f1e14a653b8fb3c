import { type DatasetName, filePath } from "@/lib/opendata/schema";

type CsvLinkProps = { file: DatasetName; period?: string; label: string };

/** The way to the open data behind what stands above it. */
export function CsvLink({ file, period, label }: CsvLinkProps) {
  return (
    <p className="print:hidden">
      <a href={filePath(file, "csv", period ?? null)} className="inline-block py-2.5">
        {`${label} (CSV)`}
      </a>
    </p>
  );
}
