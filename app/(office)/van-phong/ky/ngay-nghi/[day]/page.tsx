import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { RenameHolidayForm } from "@/components/period/RenameHolidayForm";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { formatDate } from "@/lib/format";
import { mayManagePeriods } from "@/lib/period/policy";
import { findHoliday } from "@/lib/period/queries.calendar";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
// The page writes its title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

/** One holiday: rename it, or go on to remove it. */
export default async function HolidayPage({ params }: { params: Promise<{ day: string }> }) {
  const actor = await requireArea("office");
  if (!mayManagePeriods(actor)) redirect("/van-phong/ky/ngay-nghi");
  const { day } = await params;
  const [holiday, frame] = await Promise.all([findHoliday(actor, day), officeFrame(actor)]);
  if (!holiday) notFound();
  const title = `Ngày nghỉ ${formatDate(holiday.day)}`;
  const year = holiday.day.slice(0, 4);
  return (
    <OfficeFrame actor={actor} {...frame} current="periods">
      <Breadcrumb
        items={[
          { href: "/van-phong/ky", label: "Kỳ báo cáo" },
          { href: `/van-phong/ky/ngay-nghi?nam=${year}`, label: `Ngày nghỉ năm ${year}` },
        ]}
      />
      <PageHeading title={title} lede={holiday.name} />
      <RenameHolidayForm title={title} day={holiday.day} name={holiday.name} />
      <p className="mt-6">
        <Link
          href={`/van-phong/ky/ngay-nghi/${holiday.day}/bo`}
          prefetch={false}
          className="inline-block py-2.5"
        >
          Bỏ ngày này khỏi danh sách
        </Link>
      </p>
    </OfficeFrame>
  );
}
