import type { ComponentProps } from "react";
import { Changes } from "@/components/review/Changes";
import { EmptyState } from "@/components/ui/EmptyState";
import type { FormMeasure } from "@/lib/measure/schema";
import { changesBetween } from "@/lib/review/calc";
import type { HistoryEvent, Version } from "@/lib/submission/queries";
import { CompareForm } from "./CompareForm";
import { EventTable } from "./EventTable";
import { ShownVersion } from "./ShownVersion";
import { VersionTable } from "./VersionTable";

type HistoryPageProps = {
  target: ComponentProps<typeof VersionTable>["target"] & { measures: readonly FormMeasure[] };
  /** newest first, both */
  versions: readonly Version[];
  events: readonly HistoryEvent[];
  /** the two that are compared, older first; null when none were chosen */
  compared: readonly [Version, Version] | null;
  /** the one shown whole */
  shown: Version | null;
  /** of this page */
  href: string;
  /** where the receipts stand, for the unit that sent the versions */
  receipts?: string;
  /** the version that the public reads something of, where the reader is told */
  published?: number | null;
};

/** Everything that happened to a report: what was sent, what changed in between, and who did what. */
export function HistoryPage({ target, versions, events, compared, shown, href, ...more }: HistoryPageProps) {
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
      <VersionTable target={target} versions={versions} href={href} {...more} />
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
      {shown && <ShownVersion shown={shown} latest={versions[0] ?? shown} measures={measures} href={href} />}
      <EventTable events={events} measures={measures} href={href} />
      <p className="mt-4 print:hidden">
        <a href={`${href}/csv`} download className="inline-block py-2.5">
          Tải lịch sử và các bản (CSV)
        </a>
      </p>
    </>
  );
}
