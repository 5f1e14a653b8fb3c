import { type Change, splitChange } from "@/lib/review/calc";

/** What changed since the version sent before, field by field; only the words that differ are marked. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  if (changes.length === 0) return <p>Không có nội dung nào thay đổi so với lần nộp trước.</p>;
  return (
    <dl className="border-line border-t">
      {changes.map((change) => (
        <div key={change.field} className="border-line border-b py-3">
          <dt className="font-bold">{change.title}</dt>
          <dd className="mt-1 max-w-text whitespace-pre-line">
            <Difference change={change} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Difference({ change }: { change: Change }) {
  const { start, before, after, end } = splitChange(change.before, change.after);
  return (
    <>
      {start}
      {before && (
        <del>
          <span className="sr-only">bỏ: </span>
          {before}
        </del>
      )}
      {before && after && " "}
      {after && (
        <ins>
          <span className="sr-only">thêm: </span>
          {after}
        </ins>
      )}
      {end}
    </>
  );
}
