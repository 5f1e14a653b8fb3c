import type { Metadata } from "next";
import { AddHolidayForm } from "@/components/period/AddHolidayForm";
import { HolidaysTable } from "@/components/period/HolidaysTable";
import { PeriodYears } from "@/components/period/PeriodYears";
import { Said } from "@/components/period/Said";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { shownYear } from "@/lib/period/calc";
import { holidayYears } from "@/lib/period/calc.year";
import { holidaySaid } from "@/lib/period/labels.holidays";
import { mayManagePeriods } from "@/lib/period/policy";
import { listHolidays } from "@/lib/period/queries.calendar";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
// The page writes its title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = { searchParams: Promise<{ nam?: string | string[]; da?: string | string[] }> };

const title = "Ngày nghỉ lễ, Tết";

/** The holidays year by year, which due times move past. */
export default async function HolidaysPage({ searchParams }: Props) {
  const actor = await requireArea("office");
  const [{ nam, da }, { holidays, years }, frame] = await Promise.all([
    searchParams,
    listHolidays(actor),
    officeFrame(actor),
  ]);
  const shown = holidayYears(
    holidays.map(({ day }) => day),
    years,
  );
  const year = shownYear(shown, nam, now());
  const managed = mayManagePeriods(actor);
  return (
    <OfficeFrame actor={actor} {...frame} current="periods">
      <Breadcrumb items={[{ href: "/van-phong/ky", label: "Kỳ báo cáo" }]} />
      <PageHeading
        title={title}
        lede="Hạn nộp trùng ngày nghỉ thì lùi đến ngày làm việc tiếp theo. Thứ Bảy và Chủ nhật luôn là ngày nghỉ."
      />
      <Said said={holidaySaid} word={da} />
      <PeriodYears base="/van-phong/ky/ngay-nghi" years={shown} shown={year} />
      <HolidaysTable
        year={year}
        holidays={holidays.filter(({ day }) => day.startsWith(`${year}-`))}
        managed={managed}
      />
      {managed ? (
        <>
          <h2 className="mb-4">Thêm ngày nghỉ</h2>
          <AddHolidayForm key={holidays.length} title={title} />
        </>
      ) : (
        <DocumentTitle title={title} />
      )}
    </OfficeFrame>
  );
}
