import { DocumentTitle } from "@/components/site/DocumentTitle";
import { PeriodTable } from "@/components/submission/PeriodTable";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { hasOpened } from "@/lib/period/workflow";
import { unitPeriods } from "@/lib/workspace/queries";

export const dynamic = "force-dynamic";

/** All periods of a unit that have opened, also those that are still open. */
export default async function UnitPeriods() {
  const actor = await requireArea("unit");
  const periods = (await unitPeriods(actor)).filter(({ state }) => hasOpened(state));
  return (
    <>
      <DocumentTitle title="Các kỳ báo cáo" />
      <PageHeading
        title="Các kỳ báo cáo"
        lede="Mở một kỳ để xem lại báo cáo đã gửi. Kỳ đã đóng chỉ xem, trừ báo cáo bị Văn phòng trả lại."
      />
      <PeriodTable periods={periods} />
    </>
  );
}
