import { Fragment } from "react";
import { type Change, folded, type Piece, wordChanges } from "@/lib/review/calc";

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

/** What went and what came, spoken as well as marked; a blank keeps an old word apart from the new one beside it. */
function Difference({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ kind, text }, index) => {
    const key = `${index} ${kind}`;
    if (kind === "same") return <Fragment key={key}>{text}</Fragment>;
    if (kind === "gone") {
      return (
        <Fragment key={key}>
          <del>
            <span className="sr-only">bỏ: </span>
            {text}
          </del>
          {pieces[index + 1]?.kind === "come" && " "}
        </Fragment>
      );
    }
    return (
      <ins key={key}>
        <span className="sr-only">thêm: </span>
        {text}
      </ins>
    );
  });
}
