import { ContentView } from "@/components/submission/ContentView";
import { Callout } from "@/components/ui/Callout";
import { StatusTag } from "@/components/ui/StatusTag";
import { formatPercent } from "@/lib/format";
import { figureText, firstInput } from "@/lib/measure/calc";
import { changesBetween } from "@/lib/review/calc";
import type { Review } from "@/lib/review/queries.review";
import type { HistoryEvent } from "@/lib/submission/queries";
import { isEditable } from "@/lib/submission/workflow";
import { Changes } from "./Changes";
import { Reason } from "./Reason";

type ReviewContentProps = { review: Review; history: readonly HistoryEvent[] };

/** What was sent: after a return first what changed and why it had gone back, then everything. */
export function ReviewContent({ review, history }: ReviewContentProps) {
  const { version, former, measures } = review;
  const changes = former ? changesBetween(former.content, version.content, measures) : [];
  const why = history.find(
    ({ reason, at }) => reason !== "" && former && at > former.submittedAt && at < version.submittedAt,
  );
  return (
    <>
      {isEditable(review.status) && (
        <Callout tone="info" title="Báo cáo đang ở đơn vị">
          Dưới đây là bản nộp gần nhất. Bản đơn vị đang sửa chỉ hiện ở đây sau khi nộp lại.
        </Callout>
      )}
      {former && (
        <section aria-labelledby="thay-doi">
          <h2 id="thay-doi">{`Thay đổi so với bản\u00a0${former.number}`}</h2>
          {why && (
            <div className="mb-4">
              <p className="font-bold">{why.action === "reopen" ? "Lý do mở lại" : "Lý do trả lại"}</p>
              <Reason reason={why.reason} notes={why.notes} measures={measures} />
            </div>
          )}
          <Changes changes={changes} />
        </section>
      )}
      <ContentView
        content={version.content}
        measures={measures.filter(({ id }) => id in version.content.values)}
        beside={besideOf(review, new Set(changes.map(({ field }) => field)))}
      />
    </>
  );
}

/** Beside a figure what the unit sent for the period before, beside a changed field that it changed. */
function besideOf({ previous, measures }: Review, changed: ReadonlySet<string>) {
  const earlier = new Map<string, string | null>();
  if (previous) {
    const { progressPercent, values } = previous.content;
    earlier.set("progressPercent", progressPercent && formatPercent(progressPercent));
    for (const measure of measures) earlier.set(firstInput(measure), figureText(measure, values[measure.id]));
  }
  const fields = new Set([...earlier.keys(), ...changed]);
  const telling = [...fields].filter((field) => earlier.get(field) || changed.has(field));
  return Object.fromEntries(
    telling.map((field) => [
      field,
      <Beside
        key={field}
        period={previous?.period ?? ""}
        earlier={earlier.get(field) ?? null}
        changed={changed.has(field)}
      />,
    ]),
  );
}

function Beside({ period, earlier, changed }: { period: string; earlier: string | null; changed: boolean }) {
  return (
    <div className="flex flex-col items-start gap-1 sm:w-32">
      {changed && <StatusTag tone="info">Đã sửa</StatusTag>}
      {earlier && (
        <p className="text-ink-2 text-sm tabular-nums">
          <span className="sm:block">
            {period}
            <span className="sm:hidden">: </span>
          </span>
          {earlier}
        </p>
      )}
    </div>
  );
}
