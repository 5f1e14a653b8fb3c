import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { AccountFacts } from "@/components/account/AccountFacts";
import { SessionsTable } from "@/components/account/SessionsTable";
import { EndLoginsForm } from "@/components/account/StepForms";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { Callout } from "@/components/ui/Callout";
import { PageHeading } from "@/components/ui/PageHeading";
import { accountSaid } from "@/lib/account/labels";
import { accountOf } from "@/lib/account/queries.admin";
import { requireArea } from "@/lib/auth/session";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The page writes its title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = {
  params: Promise<{ username: string }>;
  searchParams: Promise<{ da?: string | string[] }>;
};

/** One account: what it may do, and where it is logged in. */
export default async function AccountPage({ params, searchParams }: Props) {
  const actor = await requireArea("admin");
  const [{ username }, { da }] = await Promise.all([params, searchParams]);
  const [account, { name }] = await Promise.all([
    accountOf(actor, decodeURIComponent(username)),
    organisationOn(),
  ]);
  if (!account) notFound();
  const own = account.id === actor.accountId;
  const said = accountSaid[String(da)];
  const title = `Tài khoản ${account.username}`;
  return (
    <AdminFrame actor={actor} organisation={name} current="accounts">
      <Breadcrumb items={[{ href: "/quan-tri", label: "Tài khoản" }]} />
      <PageHeading title={account.username} kicker={own ? "Tài khoản của chính mình" : undefined} />
      {said && (
        <div role="status">
          <Callout tone="ok">{said}</Callout>
        </div>
      )}
      <AccountFacts account={account} own={own} />
      <h2>Phiên đăng nhập</h2>
      <p className="mb-2">
        {account.live > 0 ? `Đang mở ${account.live} phiên.` : "Không có phiên nào đang mở."} Mỗi phiên tự hết
        hạn sau 8 giờ.
      </p>
      <SessionsTable sessions={account.sessions} currentId={actor.sessionId} />
      {account.live > 0 ? (
        <div className="mt-6">
          <EndLoginsForm title={title} accountId={account.id} />
        </div>
      ) : (
        <DocumentTitle title={title} />
      )}
    </AdminFrame>
  );
}
