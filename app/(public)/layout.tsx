import type { Metadata } from "next";
import type { ReactNode } from "react";
import { DemoBanner } from "@/components/site/DemoBanner";
import { DisplaySwitch } from "@/components/site/DisplaySwitch";
import { SiteFooter } from "@/components/site/SiteFooter";
import { SiteHeader } from "@/components/site/SiteHeader";
import { isDemo, publicBase } from "@/lib/env";
import { publicScene } from "@/lib/publication/queries";

export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(publicBase()) };
}

const nav = [
  { href: "/", label: "Tổng quan" },
  { href: "/#nhiem-vu", label: "Nhiệm vụ" },
  { href: "/#chi-tieu", label: "Chỉ tiêu" },
  { href: "/don-vi", label: "Đơn vị" },
  { href: "/tim-kiem", label: "Tìm kiếm" },
  { href: "/dang-nhap", label: "Đăng nhập" },
];

/** What stands around every public page. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const { organisation, resolution } = await publicScene();
  const office = `${organisation.office} ${organisation.place}`;
  return (
    <>
      {isDemo() && <DemoBanner />}
      <SiteHeader
        title="Cổng theo dõi thực hiện Nghị quyết"
        subtitle={`${organisation.name} · ${resolution.shortTitle}`}
        home="/"
        nav={nav}
      />
      <DisplaySwitch />
      {children}
      <SiteFooter
        organisation={office}
        help={{ text: `Câu hỏi và góp ý về số liệu, xin gửi ${office}.` }}
        links={[
          { href: "/#gioi-thieu", label: "Giới thiệu Cổng" },
          { href: "/#cach-tinh", label: "Cách tính số liệu" },
          { href: "/ky", label: "Các kỳ báo cáo" },
          { href: "/dinh-chinh", label: "Đính chính" },
          { href: "/du-lieu-mo", label: "Dữ liệu mở" },
          { href: "/atom.xml", label: "Theo dõi báo cáo mới (Atom)" },
          { href: "/dang-nhap", label: "Đăng nhập dành cho cán bộ" },
        ]}
      />
    </>
  );
}
