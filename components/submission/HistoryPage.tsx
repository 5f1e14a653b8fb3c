import { Changes } from "@/components/review/Changes";
import { EmptyState } from "@/components/ui/EmptyState";
import { changesBetween } from "@/lib/review/calc";
import type { HistoryEvent, Version, Work } from "@/lib/submission/queries";
import { CompareForm } from "./CompareForm";
import { ContentView } from "./ContentView";
import { EventTable } from "./EventTable";
import { VersionTable } from "./VersionTable";

type HistoryPageProps = {
  target: Work["target"];
  /** newest first, both */
  versions: readonly Version[];
  events: readonly HistoryEvent[];
  /** the two that are compared, older first; null when none were chosen */
  compared: readonly [Version, Version] | null;
  /** the one shown whole */
  shown: Version | null;
  /** of this page */
  href: string;
};

/** Everything that happened to a report: what was sent, what changed in between, and who did what. */
export function HistoryPage({ target, versions, events, compared, shown, href }: HistoryPageProps) {
  const { measures } = target;
  if (events.length === 0) {
    return (
      <EmptyState title="Báo cáo này chưa được gửi lần nào">
        <p>Các bản đã nộp, lý do trả lại và quyết định duyệt sẽ hiện ở đây.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <VersionTable target={target} versions={versions} />
      {versions.length > 1 && <CompareForm versions={versions} compared={compared} action={href} />}
      {compared && (
        <section aria-labelledby="khac-nhau">
          <h3 id="khac-nhau" className="mt-4 mb-2">
            {`Thay đổi từ bản\u00a0${compared[0].number} đến bản\u00a0${compared[1].number}`}
          </h3>
          <Changes
            changes={changesBetween(compared[0].content, compared[1].content, measures)}
            empty="Hai bản có nội dung như nhau."
          />
        </section>
      )}
      {shown && (
        <section id="noi-dung-ban" aria-label={`Nội dung bản ${shown.number}`} className="mt-12">
          <p className="mb-0 border-line border-b-2 pb-2 font-bold text-xl">{`Nội dung bản\u00a0${shown.number}`}</p>
          <ContentView
            content={shown.content}
            measures={measures.filter(({ id }) => id in shown.content.values)}
          />
        </section>
      )}
      <EventTable events={events} measures={measures} />
      <p className="mt-4 print:hidden">
        <a href={`${href}/csv`} download className="inline-block py-2.5">
          Tải lịch sử và các bản (CSV)
        </a>
      </p>
    </>
  );
}
