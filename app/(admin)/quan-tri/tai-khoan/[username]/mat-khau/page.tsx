import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ResetForm } from "@/components/account/StepForms";
import { AdminFrame } from "@/components/audit/AdminFrame";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { accountOf } from "@/lib/account/queries.admin";
import { accountPath } from "@/lib/account/schema.admin";
import { requireArea } from "@/lib/auth/session";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" } };

type Props = { params: Promise<{ username: string }> };

/** A new one-time password for one account. */
export default async function ResetPage({ params }: Props) {
  const actor = await requireArea("admin");
  const { username } = await params;
  const [account, { name }] = await Promise.all([
    accountOf(actor, decodeURIComponent(username)),
    organisationOn(),
  ]);
  if (!account) notFound();
  const title = `Cấp lại mật khẩu cho ${account.username}`;
  return (
    <AdminFrame actor={actor} organisation={name} current="accounts">
      <Breadcrumb
        items={[
          { href: "/quan-tri", label: "Tài khoản" },
          { href: accountPath(account.username), label: account.username },
        ]}
      />
      <PageHeading
        title={title}
        lede="Mật khẩu cũ hết tác dụng, mọi phiên đăng nhập kết thúc ngay, số lần nhập sai được xoá. Mật khẩu mới dùng một lần và hiện ở bước sau."
      />
      <ResetForm title={title} accountId={account.id} />
    </AdminFrame>
  );
}
