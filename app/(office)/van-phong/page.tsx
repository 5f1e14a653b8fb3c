import type { Metadata } from "next";
import { DecisionSaid } from "@/components/review/DecisionSaid";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { QueueEmpty } from "@/components/review/QueueEmpty";
import { QueueFilters } from "@/components/review/QueueFilters";
import { QueuePages } from "@/components/review/QueuePages";
import { QueueStatuses } from "@/components/review/QueueStatuses";
import { QueueTable } from "@/components/review/QueueTable";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { currentResolution, tasksOf } from "@/lib/resolution/queries";
import { listQueue, sentPeriods } from "@/lib/review/queries";
import { officeFrame } from "@/lib/review/queries.frame";
import { decisionSaid, QUEUE_PAGE, queueFilter } from "@/lib/review/schema";
import { unitLabel } from "@/lib/unit/labels";
import { unitsOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Hàng chờ" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

/** What was sent to the office: what waits first, oldest first. */
export default async function QueuePage({ searchParams }: Props) {
  const actor = await requireArea("office");
  const query = await searchParams;
  const filter = queueFilter.parse(query);
  const said = decisionSaid.safeParse(query).data;
  const { id: resolutionId } = await currentResolution();
  const [frame, queue, periods, units, tasks] = await Promise.all([
    officeFrame(actor),
    listQueue(actor, filter),
    sentPeriods(actor),
    unitsOn(),
    tasksOf(resolutionId, null),
  ]);
  return (
    <OfficeFrame actor={actor} {...frame} current="queue">
      {said && <DecisionSaid {...said} now="queue" />}
      <PageHeading title="Hàng chờ" lede="Báo cáo các đơn vị đã nộp. Báo cáo chờ duyệt xếp từ cũ đến mới." />
      <QueueStatuses filter={filter} counts={queue.counts} />
      <QueueFilters
        filter={filter}
        periods={periods.map(({ code, label }) => ({ value: code, label }))}
        units={units.map((unit) => ({ value: unit.code, label: unitLabel(unit) }))}
        tasks={tasks.map(({ slug, title }) => ({ value: slug, label: title }))}
      />
      {queue.rows.length > 0 ? (
        <QueueTable filter={filter} total={queue.total} rows={queue.rows} />
      ) : (
        <QueueEmpty filter={filter} />
      )}
      <QueuePages filter={filter} pages={Math.ceil(queue.total / QUEUE_PAGE)} />
    </OfficeFrame>
  );
}
