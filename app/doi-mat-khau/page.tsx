import type { Metadata } from "next";
import { AccountMenu } from "@/components/account/AccountMenu";
import { AccountPage } from "@/components/account/AccountPage";
import { PasswordForm } from "@/components/account/PasswordForm";
import { Breadcrumb } from "@/components/ui/Breadcrumb";
import { PageHeading } from "@/components/ui/PageHeading";
import { roleLabels } from "@/lib/account/labels";
import { homeOf, mayWork } from "@/lib/account/policy";
import { requireLogin } from "@/lib/auth/session";
import { isDemo } from "@/lib/env";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" }, robots: { index: false } };

/** The change of the own password, asked for at the first login. */
export default async function PasswordPage() {
  const actor = await requireLogin();
  const organisation = await organisationOn();
  const first = !mayWork(actor);
  return (
    <AccountPage
      organisation={organisation}
      demo={isDemo()}
      home={homeOf(actor)}
      account={<AccountMenu username={actor.username} role={roleLabels[actor.role]} />}
    >
      {!first && <Breadcrumb items={[{ href: homeOf(actor), label: "Trang làm việc" }]} />}
      <PageHeading
        title="Đổi mật khẩu"
        lede={
          first
            ? "Mật khẩu đang dùng do quản trị viên cấp nên có người khác biết. Đồng chí đặt mật khẩu riêng rồi hệ thống sẽ mở trang làm việc."
            : "Sau khi đổi, mọi nơi khác đang đăng nhập bằng tài khoản này sẽ bị đăng xuất."
        }
      />
      <PasswordForm username={actor.username} />
    </AccountPage>
  );
}
