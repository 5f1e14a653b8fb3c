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
      {periods.length > 0 && (
        <p className="mt-4 max-w-none text-ink-2 text-sm print:hidden">
          Đúng hạn hay trễ hạn tính theo lần nộp đầu và hạn của đơn vị, kể cả gia hạn.{" "}
          <a href="/bao-cao/cac-ky/csv" download className="inline-block py-2.5">
            Tải bảng này (CSV)
          </a>
        </p>
      )}
    </>
  );
}
