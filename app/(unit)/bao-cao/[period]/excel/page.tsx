import { notFound } from "next/navigation";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Callout } from "@/components/ui/Callout";
import { PageHeading } from "@/components/ui/PageHeading";
import { WorkbookForms } from "@/components/workbook/WorkbookForms";
import { WorkbookSteps } from "@/components/workbook/WorkbookSteps";
import { requireArea } from "@/lib/auth/session";
import { findUnitPeriod, unitTasks } from "@/lib/workspace/queries";

export const dynamic = "force-dynamic";

/** A period's reports by way of a workbook: download, fill in, look at what changes, confirm. */
export default async function WorkbookPage({ params }: { params: Promise<{ period: string }> }) {
  const actor = await requireArea("unit");
  const period = await findUnitPeriod(actor, (await params).period);
  if (!period) notFound();
  const takes = (await unitTasks(actor, period)).some(({ editable }) => editable);
  const title = `Nhập từ Excel – ${period.label}`;
  return (
    <>
      <Breadcrumb items={[{ href: `/bao-cao/${period.code}`, label: `Báo cáo ${period.label}` }]} />
      <PageHeading
        title={title}
        lede="Điền số liệu và nội dung của tất cả nhiệm vụ trong một tệp, rồi tải lên. Tệp chỉ sửa bản nháp; việc gửi báo cáo vẫn làm trên cổng."
      />
      {!takes && (
        <Callout tone="info" title="Hiện không có báo cáo nào sửa được">
          <p>Kỳ đã đóng, hoặc các báo cáo đã gửi. Vẫn tải được tệp để xem và lưu.</p>
        </Callout>
      )}
      <WorkbookForms title={title} period={period.code} takes={takes}>
        <WorkbookSteps period={period.code} takes={takes} />
      </WorkbookForms>
    </>
  );
}
