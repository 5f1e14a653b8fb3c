import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/site/DemoBanner";
import { SiteFooter } from "@/components/site/SiteFooter";
import { requireArea } from "@/lib/auth/session";
import { isDemo } from "@/lib/env";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { robots: { index: false } };

/** What stands around the administrator's pages; everybody else is led to their own area. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  await requireArea("admin");
  const { office, place } = await organisationOn();
  return (
    <>
      {isDemo() && <DemoBanner />}
      {children}
      <SiteFooter
        organisation={`${office} ${place}`}
        about="Trang quản trị: tài khoản và nhật ký. Quản trị viên không xem, không sửa nội dung báo cáo."
        help={{ text: `Về việc cấp quyền: liên hệ ${office}.` }}
        links={[{ href: "/", label: "Trang công khai" }]}
      />
    </>
  );
}
