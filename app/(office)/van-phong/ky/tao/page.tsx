import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { GenerateForm } from "@/components/period/GenerateForm";
import { YearChoice } from "@/components/period/YearChoice";
import { YearPreviewTable } from "@/components/period/YearPreviewTable";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Callout } from "@/components/ui/Callout";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { ruleLabel } from "@/lib/period/labels.holidays";
import { mayManagePeriods } from "@/lib/period/policy";
import { previewYear } from "@/lib/period/queries.calendar";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
// The page writes its title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = { searchParams: Promise<{ nam?: string | string[] }> };

const title = "Tạo kỳ báo cáo của một năm";

/** Makes the periods of a year: choose, look, confirm. */
export default async function NewYearPage({ searchParams }: Props) {
  const actor = await requireArea("office");
  if (!mayManagePeriods(actor)) redirect("/van-phong/ky");
  const { nam } = await searchParams;
  const [{ years, rule, preview }, frame] = await Promise.all([previewYear(actor, nam), officeFrame(actor)]);
  return (
    <OfficeFrame actor={actor} {...frame} current="periods">
      <Breadcrumb items={[{ href: "/van-phong/ky", label: "Kỳ báo cáo" }]} />
      <PageHeading title={title} lede={ruleLabel(rule)} />
      <YearChoice years={years} shown={preview.year} />
      {preview.holidays === 0 && (
        <Callout tone="warn" title={`Chưa nhập ngày nghỉ của năm ${preview.year}`}>
          <p>
            Hạn nộp dưới đây mới tránh thứ Bảy và Chủ nhật.{" "}
            <a href={`/van-phong/ky/ngay-nghi?nam=${preview.year}`} className="inline-block py-2.5">
              Nhập ngày nghỉ trước
            </a>
          </p>
        </Callout>
      )}
      <YearPreviewTable preview={preview} />
      <p className="my-6 max-w-text text-ink-2">
        Kỳ chưa mở sẽ tự mở đúng thời điểm ghi ở cột “Mở nhập từ”. Trước lúc đó vẫn sửa được thời điểm mở và
        hạn nộp của từng kỳ.
      </p>
      <GenerateForm key={preview.mark} title={title} year={preview.year} mark={preview.mark} />
    </OfficeFrame>
  );
}
