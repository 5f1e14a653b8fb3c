import type { ReactNode } from "react";
import { AccountMenu } from "@/components/account/AccountMenu";
import { Page } from "@/components/site/Page";
import { SiteHeader } from "@/components/site/SiteHeader";
import { roleLabels } from "@/lib/account/labels";
import type { Actor } from "@/lib/account/schema";

/** The parts of the office's navigation. */
const parts = [
  { key: "queue", href: "/van-phong", label: "Hàng chờ" },
  { key: "matrix", href: "/van-phong/ma-tran", label: "Ma trận" },
  { key: "figures", href: "/van-phong/so-lieu", label: "Số liệu" },
  { key: "meeting", href: "/van-phong/tai-lieu-hop", label: "Tài liệu họp" },
  { key: "periods", href: "/van-phong/ky", label: "Kỳ báo cáo" },
  { key: "reminders", href: "/van-phong/nhac-viec", label: "Nhắc việc" },
] as const;

type OfficeFrameProps = {
  actor: Pick<Actor, "username" | "role">;
  /** the office's name today */
  office: string;
  /** how many submissions wait, counted up to 1.000 */
  waiting: number;
  /** how many notices the account has not read */
  unread: number;
  /** the part of the navigation this page is; null for one below it */
  current: (typeof parts)[number]["key"] | null;
  children: ReactNode;
};

/** Header and main content of the office's pages; leaders read the same ones. */
export function OfficeFrame({ actor, office, waiting, unread, current, children }: OfficeFrameProps) {
  const counted = waiting > 999 ? "Hơn 999" : String(waiting);
  return (
    <>
      <SiteHeader
        title={office}
        subtitle={waiting > 0 ? `${counted} báo cáo chờ duyệt` : "Không có báo cáo chờ duyệt"}
        home="/van-phong"
        nav={parts.map(({ key, href, label }) => ({ href, label, current: key === current }))}
        account={<AccountMenu username={actor.username} role={roleLabels[actor.role]} unread={unread} />}
      />
      <Page>{children}</Page>
    </>
  );
}
