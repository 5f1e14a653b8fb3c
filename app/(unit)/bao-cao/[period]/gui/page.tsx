import { notFound } from "next/navigation";
import { SendAllPage } from "@/components/submission/SendAllPage";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { maySubmit } from "@/lib/submission/policy";
import { findUnitPeriod, unitTasks, workspaceOf } from "@/lib/workspace/queries";

export const dynamic = "force-dynamic";

const sends =
  "Hệ thống đã kiểm tra mọi báo cáo của kỳ. Chỉ những báo cáo đủ nội dung được gửi; mỗi báo cáo có biên nhận riêng.";
const prepares = "Hệ thống đã kiểm tra mọi báo cáo của kỳ. Lãnh đạo đơn vị gửi những báo cáo đủ nội dung.";

/** All reports of a period checked at once, and the one button that sends what is ready. */
export default async function CheckAllPage({ params }: { params: Promise<{ period: string }> }) {
  const actor = await requireArea("unit");
  const period = await findUnitPeriod(actor, (await params).period);
  const workspace = await workspaceOf(actor);
  if (!period || !workspace || !actor.unitId) notFound();
  const maySend = maySubmit(actor, { unitId: actor.unitId });
  const tasks = await unitTasks(actor, period);
  const title = maySend ? "Nộp tất cả" : "Kiểm tra tất cả";
  return (
    <>
      <Breadcrumb items={[{ href: `/bao-cao/${period.code}`, label: `Các nhiệm vụ ${period.label}` }]} />
      <PageHeading
        title={title}
        kicker={period.label}
        lede={tasks.some(({ editable }) => editable) && (maySend ? sends : prepares)}
      />
      <SendAllPage
        unitCode={workspace.unit.code}
        period={period.code}
        tasks={tasks}
        maySend={maySend}
        title={`${title} ${period.label}`}
      />
    </>
  );
}
