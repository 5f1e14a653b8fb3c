import { VersionLink } from "@/components/submission/VersionLink";
import { formatDateTime } from "@/lib/format";
import type { ReviewComment } from "@/lib/review/schema.comment";

type CommentListProps = {
  comments: readonly ReviewComment[] /** where the versions stand */;
  history: string;
};

/** Comments, oldest first: who wrote when, on which version. */
export function CommentList({ comments, history }: CommentListProps) {
  if (comments.length === 0) return null;
  return (
    <ol className="border-line border-t">
      {comments.map(({ id, text, at, by, version }) => (
        <li key={id} className="border-line border-b py-3">
          <p className="whitespace-pre-line">{text}</p>
          <p className="mt-1 text-ink-2 text-sm">
            {by} · {formatDateTime(at)} · <VersionLink history={history} number={version} />
          </p>
        </li>
      ))}
    </ol>
  );
}
