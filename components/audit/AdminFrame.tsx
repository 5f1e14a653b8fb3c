import type { ReactNode } from "react";
import { AccountMenu } from "@/components/account/AccountMenu";
import { Page } from "@/components/site/Page";
import { SiteHeader } from "@/components/site/SiteHeader";
import { roleLabels } from "@/lib/account/labels";
import type { Actor } from "@/lib/account/schema";

type AdminFrameProps = {
  actor: Pick<Actor, "username" | "role">;
  /** the organisation's name today */
  organisation: string;
  current: "accounts" | "audit";
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
        nav={[
          { href: "/quan-tri", label: "Tài khoản", current: current === "accounts" },
          { href: "/quan-tri/nhat-ky", label: "Nhật ký", current: current === "audit" },
        ]}
        account={<AccountMenu username={actor.username} role={roleLabels[actor.role]} />}
      />
      <Page>{children}</Page>
    </>
  );
}
