import { notFound } from "next/navigation";
import { PeriodPage } from "@/components/submission/PeriodPage";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { requireArea } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { maySubmit } from "@/lib/submission/policy";
import { findUnitPeriod, unitTasks, workspaceOf } from "@/lib/workspace/queries";

export const dynamic = "force-dynamic";

type Props = {
  params: Promise<{ period: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** The same list for any one period; a closed one is there to be read. */
export default async function UnitPeriodPage({ params, searchParams }: Props) {
  const actor = await requireArea("unit");
  const period = await findUnitPeriod(actor, (await params).period);
  const workspace = await workspaceOf(actor);
  if (!period || !workspace || !actor.unitId) notFound();
  return (
    <>
      <Breadcrumb items={[{ href: "/bao-cao/cac-ky", label: "Các kỳ báo cáo" }]} />
      <PeriodPage
        unitCode={workspace.unit.code}
        period={period}
        tasks={await unitTasks(actor, period)}
        otherOpen={workspace.periods.filter(({ open, id }) => open && id !== period.id)}
        now={now()}
        maySend={maySubmit(actor, { unitId: actor.unitId })}
        sentAll={(await searchParams)["da-gui"] === "1"}
      />
    </>
  );
}
