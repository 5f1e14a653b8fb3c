import type { Metadata } from "next";
import { CalendarLinks } from "@/components/period/CalendarLinks";
import { ExtensionForm } from "@/components/period/ExtensionForm";
import { ExtensionsTable } from "@/components/period/ExtensionsTable";
import { PeriodLegend } from "@/components/period/PeriodLegend";
import { PeriodsTable } from "@/components/period/PeriodsTable";
import { PeriodYears } from "@/components/period/PeriodYears";
import { Said } from "@/components/period/Said";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { shownYear } from "@/lib/period/calc";
import { yearSaid } from "@/lib/period/labels.holidays";
import { mayManagePeriods } from "@/lib/period/policy";
import { listPeriods } from "@/lib/period/queries";
import { hasOpened } from "@/lib/period/workflow";
import { officeFrame } from "@/lib/review/queries.frame";
import { unitLabel } from "@/lib/unit/labels";
import { unitsOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The page writes its title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = { searchParams: Promise<{ nam?: string | string[]; da?: string | string[] }> };

/** The periods year by year: open and close them, extend the due time of a unit. */
export default async function PeriodsPage({ searchParams }: Props) {
  const actor = await requireArea("office");
  const [{ nam, da }, periods, units, frame] = await Promise.all([
    searchParams,
    listPeriods(actor),
    unitsOn(),
    officeFrame(actor),
  ]);
  const years = [...new Set(periods.map(({ year }) => year))];
  const year = shownYear(years, nam, now());
  const shown = periods.filter((period) => period.year === year);
  const managed = mayManagePeriods(actor);
  const opened = periods.filter(({ state }) => hasOpened(state)).reverse();
  return (
    <OfficeFrame actor={actor} {...frame} current="periods">
      <PageHeading
        title="Kỳ báo cáo"
        lede="Kỳ tự mở đúng thời điểm mở nhập; Văn phòng đóng kỳ. Có thể mở nhiều kỳ cùng lúc."
      />
      <Said said={yearSaid} word={da} />
      <CalendarLinks managed={managed} />
      <PeriodYears base="/van-phong/ky" years={years} shown={year} />
      <PeriodsTable caption={`Các kỳ năm ${year}`} periods={shown} managed={managed} />
      <PeriodLegend />
      <h2 id="gia-han">Gia hạn</h2>
      <ExtensionsTable caption={`Đã gia hạn cho các kỳ năm ${year}`} periods={shown} />
      {managed ? (
        <>
          <h3 className="mt-8 mb-4">Gia hạn cho một đơn vị</h3>
          <ExtensionForm
            title="Kỳ báo cáo"
            periods={opened.map(({ id, label }) => ({ value: id, label }))}
            units={units.map((unit) => ({ value: unit.id, label: unitLabel(unit) }))}
          />
        </>
      ) : (
        <DocumentTitle title="Kỳ báo cáo" />
      )}
    </OfficeFrame>
  );
}
