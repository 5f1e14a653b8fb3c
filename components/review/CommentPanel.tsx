import type { CommentAudience, ReviewComment } from "@/lib/review/schema.comment";
import { CommentForm } from "./CommentForm";
import { CommentList } from "./CommentList";

type CommentPanelProps = {
  audience: CommentAudience;
  submissionId: string;
  /** of both audiences */
  comments: readonly ReviewComment[];
  /** where the versions stand */
  history: string;
  mayWrite: boolean;
};

const words: Record<
  CommentAudience,
  { id: string; title: string; hint: string; button: string; none: string }
> = {
  OFFICE: {
    id: "ghi-chu-noi-bo",
    title: "Ghi chú nội bộ",
    hint: "Chỉ Văn phòng và lãnh đạo đọc; đơn vị không thấy.",
    button: "Ghi chú",
    none: "Chưa có ghi chú nội bộ.",
  },
  UNIT: {
    id: "y-kien",
    title: "Ý kiến gửi đơn vị",
    hint: "Đơn vị đọc ở trang báo cáo và được thông báo; báo cáo không bị trả lại.",
    button: "Gửi đơn vị",
    none: "Văn phòng chưa gửi đơn vị ý kiến nào.",
  },
};

/** What the office wrote without deciding, for one audience, and the form for more. */
export function CommentPanel({ audience, submissionId, comments, history, mayWrite }: CommentPanelProps) {
  const { id, title, hint, button, none } = words[audience];
  const own = comments.filter((comment) => comment.audience === audience);
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id} className="mt-0 mb-2">
        {title}
      </h2>
      {own.length === 0 && !mayWrite && <p className="text-ink-2">{none}</p>}
      <CommentList comments={own} history={history} />
      {mayWrite && (
        <details className="print:hidden">
          <summary className="min-h-11 cursor-pointer content-center text-link">
            Viết {title.toLowerCase()}
          </summary>
          <div className="pt-2">
            <CommentForm
              id={crypto.randomUUID()}
              submissionId={submissionId}
              audience={audience}
              label={title}
              hint={hint}
              button={button}
            />
          </div>
        </details>
      )}
    </section>
  );
}
