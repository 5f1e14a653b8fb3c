import { withheldBy } from "@/lib/review/calc.review";
import type { Published, ReviewComment } from "@/lib/review/schema.comment";
import type { HistoryEvent } from "@/lib/submission/queries";
import type { SubmissionStatus } from "@/lib/submission/workflow";
import { CommentList } from "./CommentList";
import { PublicWords } from "./PublicWords";
import { WithheldNotice } from "./WithheldNotice";

type FromOfficeProps = {
  submission: { status: SubmissionStatus } | null;
  published: Published | null;
  history: readonly HistoryEvent[];
  comments: readonly ReviewComment[];
  /** where the versions stand */
  versions: string;
};

/** What the office tells a unit of its report: what of it is public, and what it wrote without deciding. */
export function FromOffice({ submission, published, history, comments, versions }: FromOfficeProps) {
  const withheld = submission && withheldBy({ ...submission, published, history });
  return (
    <>
      {published && <PublicWords published={published} history={versions} />}
      {withheld && <WithheldNotice {...withheld} />}
      {comments.length > 0 && (
        <section aria-labelledby="y-kien">
          <h2 id="y-kien" className="mt-6 mb-2">
            Ý kiến của Văn phòng
          </h2>
          <CommentList comments={comments} history={versions} />
        </section>
      )}
    </>
  );
}
