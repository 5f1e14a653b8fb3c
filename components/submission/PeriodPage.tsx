import Link from "next/link";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Callout } from "@/components/ui/Callout";
import { PageHeading } from "@/components/ui/PageHeading";
import { formatDateTime } from "@/lib/format";
import { dueLabel } from "@/lib/period/labels";
import type { TaskRow, UnitPeriod } from "@/lib/workspace/queries";
import { PeriodLinks } from "./PeriodLinks";
import { PeriodSummary } from "./PeriodSummary";
import { SentAll } from "./SentAll";
import { WaitingForHead } from "./WaitingForHead";
import { WorkList } from "./WorkList";

type PeriodPageProps = {
  unitCode: string;
  period: UnitPeriod;
  tasks: readonly TaskRow[];
  /** the other periods in which the unit may still write */
  otherOpen: readonly UnitPeriod[];
  now: Date;
  /** whether the reader sends, or only prepares */
  maySend: boolean;
  /** comes from sending everything at once */
  sentAll: boolean;
};

/** What a unit has to do in one period. */
export function PeriodPage(props: PeriodPageProps) {
  const { unitCode, period, tasks, otherOpen, now, maySend, sentAll } = props;
  const late = period.open && now > period.dueAt && period.sent < period.tasks;
  return (
    <>
      <DocumentTitle title={`Báo cáo ${period.label}`} />
      {sentAll && <SentAll unitCode={unitCode} period={period.code} tasks={tasks} />}
      <PageHeading title={`Báo cáo ${period.label}`}>
        {otherOpen.length > 0 && (
          <p>
            Kỳ khác đang nhận báo cáo:{" "}
            {otherOpen.map(({ code, label }) => (
              <Link
                key={code}
                href={`/bao-cao/${code}`}
                prefetch={false}
                className="mr-4 inline-block py-2.5"
              >
                {label}
              </Link>
            ))}
          </p>
        )}
      </PageHeading>
      {maySend && <WaitingForHead period={period.code} tasks={tasks} />}
      <PeriodSummary
        due={formatDateTime(period.dueAt)}
        dueNote={period.open ? dueLabel(now, period.dueAt) : "kỳ đã đóng, chỉ xem"}
        late={late}
        sent={period.sent}
        tasks={period.tasks}
        returned={tasks.filter(({ returned }) => returned).length}
      />
      {period.extensionReason && (
        <Callout tone="info" title={`Văn phòng đã gia hạn cho đơn vị đến ${formatDateTime(period.dueAt)}`}>
          Lý do: {period.extensionReason}
        </Callout>
      )}
      {tasks.some(({ editable }) => editable) && <PeriodLinks period={period.code} maySend={maySend} />}
      <WorkList period={period.code} tasks={tasks} />
    </>
  );
}
