import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { AccountPage } from "@/components/account/AccountPage";
import { DemoAccounts } from "@/components/account/DemoAccounts";
import { LoginForm } from "@/components/account/LoginForm";
import { PageHeading } from "@/components/ui/PageHeading";
import { roleLabels } from "@/lib/account/labels";
import { homeOf } from "@/lib/account/policy";
import { demoAccounts } from "@/lib/account/schema";
import { currentActor } from "@/lib/auth/session";
import { isDemo } from "@/lib/env";
import { organisationOn } from "@/lib/unit/queries";

export const dynamic = "force-dynamic";
// The form writes the title itself: it says "Lỗi:" after a refusal.
export const metadata: Metadata = { title: { absolute: "" }, robots: { index: false } };

/** The login. Whoever is logged in already is led on. */
export default async function LoginPage() {
  const actor = await currentActor();
  if (actor) redirect(homeOf(actor));
  const organisation = await organisationOn();
  const demo = isDemo();
  return (
    <AccountPage organisation={organisation} demo={demo} home="/">
      <PageHeading
        title="Đăng nhập"
        lede="Dành cho cán bộ các đơn vị và Văn phòng. Người dân xem thông tin công khai không cần đăng nhập."
      />
      <LoginForm />
      <h2>Quên mật khẩu hoặc chưa có tài khoản</h2>
      <p>
        Đề nghị liên hệ {organisation.office}; quản trị viên sẽ cấp mật khẩu mới, được đổi ngay ở lần đăng
        nhập đầu tiên.
      </p>
      {demo && (
        <DemoAccounts
          accounts={demoAccounts.map((account) => ({ ...account, role: roleLabels[account.role] }))}
        />
      )}
    </AccountPage>
  );
}
