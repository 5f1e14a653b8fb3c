import { formatDate } from "@/lib/format";
import type { SourceReport } from "@/lib/publication/schema.sources";

/** The approved versions behind one unit's figure: reference, period, version and day of approval. */
export function SourceReports({ reports }: { reports: readonly SourceReport[] }) {
  return (
    <ul className="grid gap-x-6 gap-y-2 lg:grid-cols-2">
      {reports.map(({ reference, period, version, approvedAt, corrected }) => (
        <li key={reference}>
          <span className="block text-sm">{period}</span>
          <code className="block break-all font-sans tabular-nums">{reference}</code>
          <span className="block text-ink-2 text-sm tabular-nums">
            bản thứ {version}, duyệt ngày {formatDate(approvedAt)}
            {corrected && (
              <>
                , đã <a href="/dinh-chinh">đính chính</a>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
