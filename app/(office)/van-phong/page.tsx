import type { Metadata } from "next";
import { DecisionSaid } from "@/components/review/DecisionSaid";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { QueueEmpty } from "@/components/review/QueueEmpty";
import { QueueFilters } from "@/components/review/QueueFilters";
import { QueueForm } from "@/components/review/QueueForm";
import { QueuePages } from "@/components/review/QueuePages";
import { QueueStatuses } from "@/components/review/QueueStatuses";
import { QueueTable } from "@/components/review/QueueTable";
import { Shortcuts } from "@/components/review/Shortcuts";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { queueKeys } from "@/lib/review/labels.queue";
import { listQueue, queueChoices } from "@/lib/review/queries";
import { officeFrame } from "@/lib/review/queries.frame";
import { carriedQueue, decisionSaid, queueFilter } from "@/lib/review/schema";
import { mayReview } from "@/lib/submission/policy";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Hàng chờ" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What was sent to the office: what waits first, oldest first. */
export default async function QueuePage({ searchParams }: Props) {
  const actor = await requireArea("office");
  const query = await searchParams;
  const filter = queueFilter.parse(query);
  const said = decisionSaid.safeParse(query).data;
  const [frame, queue, choices] = await Promise.all([
    officeFrame(actor),
    listQueue(actor, filter),
    queueChoices(actor),
  ]);
  const carried = carriedQueue(filter);
  const pick = mayReview(actor) && queue.rows.some(({ waitedDays }) => waitedDays !== null);
  return (
    <OfficeFrame actor={actor} {...frame} current="queue">
      {said && <DecisionSaid {...said} queue={carried} now="queue" />}
      <PageHeading title="Hàng chờ" lede="Báo cáo các đơn vị đã nộp. Báo cáo chờ duyệt xếp từ cũ đến mới." />
      <QueueStatuses filter={filter} counts={queue.counts} most={queue.most} />
      <QueueFilters filter={filter} {...choices} />
      <Shortcuts keys={queueKeys} />
      {queue.rows.length > 0 ? (
        <QueueForm rows={queue.rows} carried={carried} pick={pick}>
          <QueueTable filter={filter} carried={carried} queue={queue} pick={pick} />
        </QueueForm>
      ) : (
        <QueueEmpty filter={filter} total={queue.total} />
      )}
      <QueuePages filter={filter} pages={queue.pages} more={queue.total > queue.most} />
    </OfficeFrame>
  );
}
