import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/site/DemoBanner";
import { SiteFooter } from "@/components/site/SiteFooter";
import { requireArea } from "@/lib/auth/session";
import { isDemo } from "@/lib/env";
import { officeFrame } from "@/lib/review/queries.frame";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { robots: { index: false } };

/** What stands around the office's pages; units and administrators are led to their own area. */
export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const { office, place } = await officeFrame(await requireArea("office"));
  return (
    <>
      {isDemo() && <DemoBanner />}
      {children}
      <SiteFooter
        organisation={`${office} ${place}`}
        about="Trang nội bộ, gồm cả báo cáo chưa duyệt. Không chuyển nội dung ra ngoài."
        help={{ text: "Tài khoản và quyền truy cập: liên hệ quản trị viên của Cổng." }}
        links={[{ href: "/", label: "Trang công khai" }]}
      />
    </>
  );
}
