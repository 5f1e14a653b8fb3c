import { VersionLink } from "@/components/submission/VersionLink";
import { formatDateTime } from "@/lib/format";
import { ratingLabels } from "@/lib/resolution/labels";
import { wordChanges } from "@/lib/review/calc";
import type { Published } from "@/lib/review/schema.comment";
import { Difference } from "./Difference";

type PublicWordsProps = { published: Published /** where the versions stand */; history: string };

/** What the public reads of a report now; where the office worded the summary anew, the words that differ. */
export function PublicWords({ published, history }: PublicWordsProps) {
  const { version, publishedAt, rating, summary, unitSummary } = published;
  const edited = summary.trim() !== unitSummary.trim();
  return (
    <div className="mt-2 text-ink-2">
      <p>
        Đang công khai: <VersionLink history={history} number={version} />, duyệt{" "}
        {formatDateTime(publishedAt)}, Văn phòng đánh giá {ratingLabels[rating].toLowerCase()}.
      </p>
      {edited && (
        <details open>
          <summary className="min-h-11 cursor-pointer content-center text-link">
            Văn phòng đã biên tập thông tin công khai
          </summary>
          <p className="mb-2 whitespace-pre-line border-line border-l-[3px] pl-4 text-ink">
            <Difference pieces={wordChanges(unitSummary, summary)} />
          </p>
        </details>
      )}
    </div>
  );
}
