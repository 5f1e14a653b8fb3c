import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";
import { AccountMenu } from "@/components/account/AccountMenu";
import { DemoBanner } from "@/components/site/DemoBanner";
import { Page } from "@/components/site/Page";
import { SiteFooter } from "@/components/site/SiteFooter";
import { WorkspaceHeader } from "@/components/submission/WorkspaceHeader";
import { roleLabels } from "@/lib/account/labels";
import { requireArea } from "@/lib/auth/session";
import { now } from "@/lib/clock";
import { isDemo } from "@/lib/env";
import { formatDateTime } from "@/lib/format";
import { dueLabel } from "@/lib/period/labels";
import { unitLabel } from "@/lib/unit/labels";
import { workspaceOf } from "@/lib/workspace/queries";

export const dynamic = "force-dynamic";
// The pages write their titles themselves: those with a form say "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" }, robots: { index: false } };

/** The workspace of one unit. What a reader may see is decided in the queries, not here. */
export default async function UnitLayout({ children }: { children: ReactNode }) {
  const actor = await requireArea("unit");
  const workspace = await workspaceOf(actor);
  if (!workspace) notFound();
  const { unit, organisation, periods, unread } = workspace;
  const office = `${organisation.office} ${organisation.place}`;
  const current = periods.find(({ open }) => open);
  const subtitle = current
    ? `${current.label} · hạn nộp ${formatDateTime(current.dueAt)}, ${dueLabel(now(), current.dueAt)}`
    : "Chưa có kỳ báo cáo đang mở";
  return (
    <>
      {isDemo() && <DemoBanner />}
      <WorkspaceHeader
        unit={unitLabel(unit)}
        subtitle={subtitle}
        earlier={periods.filter(({ open }) => !open).map(({ code }) => code)}
        account={<AccountMenu username={actor.username} role={roleLabels[actor.role]} unread={unread} />}
      />
      <Page>{children}</Page>
      <SiteFooter
        organisation={office}
        about="Trang nội bộ của đơn vị. Người dân chỉ đọc được phần công khai của báo cáo đã duyệt."
        help={{ text: `Vướng mắc khi nhập và gửi báo cáo, xin liên hệ ${office}.` }}
        links={[{ href: "/", label: "Trang công khai" }]}
      />
    </>
  );
}
