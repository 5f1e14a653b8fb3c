import { formatPercent } from "@/lib/format";
import { ratingLabels } from "@/lib/resolution/labels";
import { pastText, progressDelta } from "@/lib/review/calc.review";
import type { Review } from "@/lib/review/queries.review";
import { type Content, textFields } from "@/lib/submission/schema";
import { DeltaMark } from "./DeltaMark";
import { PastText } from "./PastText";
import { type FieldMarks, NotEntered, ReviewField } from "./ReviewField";

type ReviewTextsProps = FieldMarks & { content: Content } & Pick<Review, "previous" | "former">;

/** Everything of a report that is no measure, each beside what the unit sent for the period before. */
export function ReviewTexts({ content, previous, former, ...marks }: ReviewTextsProps) {
  const progress = ({ progressPercent }: Content) => progressPercent && formatPercent(progressPercent);
  const rated = ({ selfRating }: Content) => selfRating && ratingLabels[selfRating];
  const short = [
    { field: "progressPercent", text: progress(content), before: previous && progress(previous.content) },
    { field: "selfRating", text: rated(content), before: previous && rated(previous.content) },
  ] as const;
  return (
    <section aria-labelledby="tinh-hinh">
      <h2 id="tinh-hinh">Tình hình thực hiện</h2>
      <div className="border-line border-t">
        {short.map(({ field, text, before }) => (
          <ReviewField key={field} field={field} {...marks}>
            <p className="tabular-nums">
              <b>{text ?? <NotEntered />}</b>
              {previous && before && (
                <span className="text-ink-2 text-sm">{` · ${previous.period}: ${before}`}</span>
              )}
            </p>
            {field === "progressPercent" && <ProgressMoves {...{ content, previous, former }} />}
          </ReviewField>
        ))}
        {textFields.map((field) => (
          <ReviewField key={field} field={field} {...marks}>
            <p className="whitespace-pre-line">{content[field].trim() ? content[field] : <NotEntered />}</p>
            {previous && (
              <PastText period={previous.period} past={pastText(previous.content[field], content[field])} />
            )}
          </ReviewField>
        ))}
      </div>
    </section>
  );
}

/** How far the progress moved since the period before, and since the version before where that differs. */
function ProgressMoves({
  content,
  previous,
  former,
}: Pick<ReviewTextsProps, "content" | "previous" | "former">) {
  const now = content.progressPercent;
  const then = former?.content.progressPercent ?? null;
  return (
    <div className="flex flex-wrap gap-x-5">
      {previous && (
        <DeltaMark delta={progressDelta(previous.content.progressPercent, now)} than="so với kỳ trước" />
      )}
      {former && then !== now && (
        <DeltaMark delta={progressDelta(then, now)} than={`so với bản\u00a0${former.number}`} />
      )}
    </div>
  );
}
