import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { RemoveHolidayForm } from "@/components/period/RemoveHolidayForm";
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

/** Removes a holiday, after showing which due times would move. */
export default async function RemoveHolidayPage({ params }: { params: Promise<{ day: string }> }) {
  const actor = await requireArea("office");
  if (!mayManagePeriods(actor)) redirect("/van-phong/ky/ngay-nghi");
  const { day } = await params;
  const [holiday, frame] = await Promise.all([findHoliday(actor, day), officeFrame(actor)]);
  if (!holiday) notFound();
  const title = `Bỏ ngày nghỉ ${formatDate(holiday.day)}`;
  return (
    <OfficeFrame actor={actor} {...frame} current="periods">
      <Breadcrumb
        items={[{ href: `/van-phong/ky/ngay-nghi/${holiday.day}`, label: `Ngày ${formatDate(holiday.day)}` }]}
      />
      <PageHeading title={title} lede={`${holiday.name}. Sau khi bỏ, ngày này được tính là ngày làm việc.`} />
      {holiday.moves.length === 0 && (
        <p className="mb-4 max-w-text">
          Không kỳ nào chưa mở bị đổi hạn nộp. Kỳ đã mở hoặc đã đóng giữ nguyên hạn.
        </p>
      )}
      <RemoveHolidayForm title={title} day={holiday.day} moves={holiday.moves} mark={holiday.mark} />
    </OfficeFrame>
  );
}
