import type { ReactNode } from "react";
import { AccountMenu } from "@/components/account/AccountMenu";
import { Page } from "@/components/site/Page";
import { SiteHeader } from "@/components/site/SiteHeader";
import { roleLabels } from "@/lib/account/labels";
import type { Actor } from "@/lib/account/schema";

/** The parts of the administration's navigation. */
const parts = [
  { key: "accounts", href: "/quan-tri", label: "Tài khoản" },
  { key: "units", href: "/quan-tri/don-vi", label: "Đơn vị" },
  { key: "catalogue", href: "/quan-tri/danh-muc", label: "Danh mục" },
  { key: "audit", href: "/quan-tri/nhat-ky", label: "Nhật ký" },
] as const;

type AdminFrameProps = {
  actor: Pick<Actor, "username" | "role">;
  /** the organisation's name today */
  organisation: string;
  current: (typeof parts)[number]["key"];
  children: ReactNode;
};

/** Header and main content of the administrator's pages. */
export function AdminFrame({ actor, organisation, current, children }: AdminFrameProps) {
  return (
    <>
      <SiteHeader
        title="Quản trị Cổng"
        subtitle={organisation}
        home="/quan-tri"
        nav={parts.map(({ key, href, label }) => ({ href, label, current: key === current }))}
        account={<AccountMenu username={actor.username} role={roleLabels[actor.role]} />}
      />
      <Page>{children}</Page>
    </>
  );
}
