import Link from "next/link";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { PeriodPage } from "@/components/submission/PeriodPage";
import { EmptyState } from "@/components/ui/EmptyState";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { formatDateTime } from "@/lib/format";
import { hasOpened } from "@/lib/period/workflow";
import { maySubmit } from "@/lib/submission/policy";
import { unitPeriods, unitTasks, workspaceOf } from "@/lib/workspace/queries";

export const dynamic = "force-dynamic";

/** A unit's home: the newest period it may write in. */
export default async function UnitHome() {
  const actor = await requireArea("unit");
  const periods = await unitPeriods(actor);
  const [current, ...otherOpen] = periods.filter(({ open }) => open);
  const workspace = await workspaceOf(actor);
  if (current && workspace && actor.unitId) {
    return (
      <PeriodPage
        unitCode={workspace.unit.code}
        period={current}
        tasks={await unitTasks(actor, current)}
        otherOpen={otherOpen}
        now={now()}
        maySend={maySubmit(actor, { unitId: actor.unitId })}
        sentAll={false}
      />
    );
  }
  const next = periods.findLast(({ state }) => !hasOpened(state));
  return (
    <>
      <DocumentTitle title="Báo cáo kỳ này" />
      <PageHeading title="Báo cáo kỳ này" />
      <EmptyState title="Hiện chưa có kỳ báo cáo nào mở">
        <p>
          {next
            ? `${next.label} dự kiến mở lúc ${formatDateTime(next.opensAt)}. Khi kỳ mở, các nhiệm vụ của đơn vị hiện ở trang này.`
            : "Khi Văn phòng mở kỳ mới, các nhiệm vụ của đơn vị hiện ở trang này."}
        </p>
        <p>
          <Link href="/bao-cao/cac-ky" prefetch={false} className="inline-block py-2.5">
            Xem các kỳ trước
          </Link>
        </p>
      </EmptyState>
    </>
  );
}
