import type { ReactNode } from "react";
import { AccountMenu } from "@/components/account/AccountMenu";
import { Page } from "@/components/site/Page";
import { SiteHeader } from "@/components/site/SiteHeader";
import { roleLabels } from "@/lib/account/labels";
import type { Actor } from "@/lib/account/schema";

type OfficeFrameProps = {
  actor: Pick<Actor, "username" | "role">;
  /** the office's name today */
  office: string;
  /** how many submissions wait */
  waiting: number;
  /** the part of the navigation this page is; null for one below it */
  current: "queue" | "periods" | null;
  children: ReactNode;
};

/** Header and main content of the office's pages; leaders read the same ones. */
export function OfficeFrame({ actor, office, waiting, current, children }: OfficeFrameProps) {
  return (
    <>
      <SiteHeader
        title={office}
        subtitle={waiting > 0 ? `${waiting} báo cáo chờ duyệt` : "Không có báo cáo chờ duyệt"}
        home="/van-phong"
        nav={[
          { href: "/van-phong", label: "Hàng chờ", current: current === "queue" },
          { href: "/van-phong/ky", label: "Kỳ báo cáo", current: current === "periods" },
        ]}
        account={<AccountMenu username={actor.username} role={roleLabels[actor.role]} />}
      />
      <Page>{children}</Page>
    </>
  );
}
