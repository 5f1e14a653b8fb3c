import { notFound } from "next/navigation";
import { PeriodPage } from "@/components/submission/PeriodPage";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { requireArea } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { findUnitPeriod, unitPeriods, unitTasks } from "@/lib/workspace/queries";

export const dynamic = "force-dynamic";

/** The same list for any one period; a closed one is there to be read. */
export default async function UnitPeriodPage({ params }: { params: Promise<{ period: string }> }) {
  const actor = await requireArea("unit");
  const period = await findUnitPeriod(actor, (await params).period);
  if (!period) notFound();
  const tasks = await unitTasks(actor, period);
  const otherOpen = (await unitPeriods(actor)).filter(({ open, id }) => open && id !== period.id);
  return (
    <>
      <Breadcrumb items={[{ href: "/bao-cao/cac-ky", label: "Các kỳ báo cáo" }]} />
      <PeriodPage period={period} tasks={tasks} otherOpen={otherOpen} now={now()} />
    </>
  );
}
