import type { ReactNode } from "react";
import { DemoBanner } from "@/components/site/DemoBanner";
import { Page } from "@/components/site/Page";
import { SiteFooter } from "@/components/site/SiteFooter";
import { SiteHeader } from "@/components/site/SiteHeader";

type AccountPageProps = {
  organisation: { name: string; office: string; place: string };
  demo: boolean;
  /** where the brand leads */
  home: string;
  account?: ReactNode;
  children: ReactNode;
};

/** The frame of the pages about the account itself, which belong to no work area. */
export function AccountPage({ organisation, demo, home, account, children }: AccountPageProps) {
  const office = `${organisation.office} ${organisation.place}`;
  return (
    <>
      {demo && <DemoBanner />}
      <SiteHeader
        title="Cổng theo dõi thực hiện Nghị quyết"
        subtitle={organisation.name}
        home={home}
        account={account}
      />
      <Page>
        <div className="max-w-form">{children}</div>
      </Page>
      <SiteFooter
        organisation={office}
        help={{ text: `Quên mật khẩu, chưa có tài khoản hoặc bị khoá: liên hệ ${office}.` }}
        links={[{ href: "/", label: "Trang công khai" }]}
      />
    </>
  );
}
