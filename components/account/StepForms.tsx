"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import {
  type AdminFormState,
  endAllLoginsAction,
  type IssueState,
  resetPasswordAction,
  switchAccountAction,
} from "@/lib/account/actions.admin";
import { OneTimePassword } from "./OneTimePassword";

const start: AdminFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };
const startIssue: IssueState = { ...start, issued: null };

type StepProps = { title: string; accountId: string };

/** Disables an account, or enables it again. */
export function SwitchForm({ title, accountId, to }: StepProps & { to: "disabled" | "enabled" }) {
  const button = to === "disabled" ? "Khoá tài khoản" : "Mở khoá tài khoản";
  return (
    <AdminForm action={switchAccountAction} start={start} title={title} fields={[]} button={button}>
      {() => (
        <>
          <input type="hidden" name="accountId" value={accountId} />
          <input type="hidden" name="to" value={to} />
        </>
      )}
    </AdminForm>
  );
}

/** Gives a new one-time password, which takes the form's place. */
export function ResetForm({ title, accountId }: StepProps) {
  return (
    <AdminForm
      action={resetPasswordAction}
      start={startIssue}
      title={title}
      fields={[]}
      button="Cấp mật khẩu mới"
      done={({ issued }) => issued && <OneTimePassword issued={issued} heading="Đã cấp mật khẩu mới" />}
    >
      {() => <input type="hidden" name="accountId" value={accountId} />}
    </AdminForm>
  );
}

/** Ends every login of the account. */
export function EndLoginsForm({ title, accountId }: StepProps) {
  return (
    <AdminForm
      action={endAllLoginsAction}
      start={start}
      title={title}
      fields={[]}
      button="Đăng xuất mọi nơi"
      variant="secondary"
    >
      {() => <input type="hidden" name="accountId" value={accountId} />}
    </AdminForm>
  );
}
