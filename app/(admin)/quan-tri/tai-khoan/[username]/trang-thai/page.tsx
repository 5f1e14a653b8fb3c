import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SwitchForm } from "@/components/account/StepForms";
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

/** Disables one account, or enables it again. */
export default async function SwitchPage({ params }: Props) {
  const actor = await requireArea("admin");
  const { username } = await params;
  const [account, { name }] = await Promise.all([
    accountOf(actor, decodeURIComponent(username)),
    organisationOn(),
  ]);
  if (!account) notFound();
  const disabled = account.disabledAt !== null;
  const title = `${disabled ? "Mở khoá" : "Khoá"} tài khoản ${account.username}`;
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
        lede={
          disabled
            ? "Tài khoản đăng nhập lại được bằng mật khẩu cũ, với vai trò và đơn vị như trước."
            : "Tài khoản không đăng nhập được nữa, mọi phiên đang mở kết thúc ngay. Báo cáo và lịch sử giữ nguyên; sau này có thể mở khoá."
        }
      />
      <SwitchForm title={title} accountId={account.id} to={disabled ? "enabled" : "disabled"} />
    </AdminFrame>
  );
}
