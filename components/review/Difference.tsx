import { Fragment } from "react";
import type { Piece } from "@/lib/review/calc";

/** What went and what came, spoken as well as marked; a blank keeps an old word apart from the new one beside it. */
export function Difference({ pieces }: { pieces: readonly Piece[] }) {
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
