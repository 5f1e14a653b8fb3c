import type { Metadata } from "next";
import { AccountMenu } from "@/components/account/AccountMenu";
import { AccountPage } from "@/components/account/AccountPage";
import { NoticeList } from "@/components/notice/NoticeList";
import { NoticePages } from "@/components/notice/NoticePages";
import { ReadButton } from "@/components/notice/ReadButton";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { roleLabels } from "@/lib/account/labels";
import { homeOf, workArea } from "@/lib/account/policy";
import { requireActor } from "@/lib/auth/session";
import { isDemo } from "@/lib/env";
import { expectedNotices, unreadText } from "@/lib/notice/labels";
import { inboxOf } from "@/lib/notice/queries";
import { inboxPage } from "@/lib/notice/schema";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
export const metadata: Metadata = { title: "Thông báo", robots: { index: false } };

type Props = { searchParams: Promise<{ trang?: string | string[] }> };

/** The inbox of every account. */
export default async function InboxPage({ searchParams }: Props) {
  const actor = await requireActor();
  const page = inboxPage.parse((await searchParams).trang);
  const [organisation, { unread, latest, more, notices }] = await Promise.all([
    organisationOn(),
    inboxOf(actor, page),
  ]);
  return (
    <AccountPage
      organisation={organisation}
      demo={isDemo()}
      home={homeOf(actor)}
      account={<AccountMenu username={actor.username} role={roleLabels[actor.role]} unread={unread} />}
    >
      <Breadcrumb items={[{ href: homeOf(actor), label: "Trang làm việc" }]} />
      <PageHeading title="Thông báo" lede={notices.length > 0 && unreadText(unread)}>
        <ReadButton
          label="Đánh dấu tất cả đã đọc"
          name="until"
          value={latest?.toISOString() ?? ""}
          done={unread === 0}
        />
      </PageHeading>
      <NoticeList notices={notices} expected={expectedNotices[workArea(actor)]} />
      <NoticePages page={page} more={more} href={(to) => `/thong-bao?trang=${to}`} />
    </AccountPage>
  );
}
