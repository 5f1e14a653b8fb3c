import type { Metadata } from "next";
import Link from "next/link";
import { LicenceForm } from "@/components/opendata/LicenceForm";
import { OfficeFrame } from "@/components/review/OfficeFrame";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { requireArea } from "@/lib/auth/session";
import { maySetLicence } from "@/lib/opendata/policy";
import { currentResolution } from "@/lib/resolution/queries";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

const TITLE = "Giấy phép dữ liệu mở";

/** Under which licence everybody may use the published figures; leaders only read it. */
export default async function LicencePage() {
  const actor = await requireArea("office");
  const [{ openDataLicence }, frame] = await Promise.all([currentResolution(), officeFrame(actor)]);
  return (
    <OfficeFrame actor={actor} {...frame} current="figures">
      <Breadcrumb items={[{ href: "/van-phong/so-lieu", label: "Số liệu tổng hợp" }]} />
      <PageHeading
        title={TITLE}
        lede={openDataLicence ? `Hiện nay: ${openDataLicence}` : "Hiện nay chưa công bố giấy phép."}
      />
      {maySetLicence(actor) ? (
        <LicenceForm title={TITLE} licence={openDataLicence} />
      ) : (
        <DocumentTitle title={TITLE} />
      )}
      <p className="mt-6">
        <Link href="/du-lieu-mo" prefetch={false} className="inline-block py-2.5">
          Xem trang Dữ liệu mở
        </Link>
      </p>
    </OfficeFrame>
  );
}
