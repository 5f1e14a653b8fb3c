import { type Change, folded, wordChanges } from "@/lib/review/calc";
import { Difference } from "./Difference";

type ChangesProps = { changes: readonly Change[]; empty?: string };

/** What changed between two versions, field by field; only the words that differ are marked. */
export function Changes({
  changes,
  empty = "Không có nội dung nào thay đổi so với lần nộp trước.",
}: ChangesProps) {
  if (changes.length === 0) return <p>{empty}</p>;
  return (
    <dl className="border-line border-t">
      {changes.map(({ field, title, before, after }) => (
        <div key={field} className="border-line border-b py-3">
          <dt className="font-bold">{title}</dt>
          <dd className="mt-1 max-w-text whitespace-pre-line">
            <Difference pieces={folded(wordChanges(before, after))} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
