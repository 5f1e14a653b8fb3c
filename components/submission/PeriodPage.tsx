import { type TaskRow, type UnitPeriod } from "@/lib/workspace/queries";
import Link from "next/link";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { PageHeading } from "@/components/ui/PageHeading";
import { formatDateTime } from "@/lib/format";
import { dueLabel } from "@/lib/period/labels";
import { PeriodSummary } from "./PeriodSummary";
import { WorkList } from "./WorkList";

type PeriodPageProps = {
  period: UnitPeriod;
  tasks: readonly TaskRow[];
  /** the other periods in which the unit may still write */
  otherOpen: readonly UnitPeriod[];
  now: Date;
};

/** What a unit has to do in one period. */
export function PeriodPage({ period, tasks, otherOpen, now }: PeriodPageProps) {
  const late = period.open && now > period.dueAt && period.sent < period.tasks;
  return (
    <>
      <DocumentTitle title={`Báo cáo ${period.label}`} />
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
      <PeriodSummary
        due={formatDateTime(period.dueAt)}
        dueNote={period.open ? dueLabel(now, period.dueAt) : "kỳ đã đóng, chỉ xem"}
        late={late}
        sent={period.sent}
        tasks={period.tasks}
        returned={tasks.filter(({ returned }) => returned).length}
      />
      <WorkList period={period.code} tasks={tasks} />
    </>
  );
}
