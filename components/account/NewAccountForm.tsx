"use client";

import { AdminForm } from "@/components/audit/AdminForm";
import { TextField } from "@/components/ui/TextField";
import { type IssueState, openAccountAction } from "@/lib/account/actions.admin";
import { OneTimePassword } from "./OneTimePassword";
import { RightsFields } from "./RightsFields";

const start: IssueState = { attempt: 0, outcome: "none", errors: {}, typed: {}, issued: null };
const fields = ["username", "role", "unitId", "email"];

type NewAccountFormProps = { units: readonly { value: string; label: string }[] };

/** A new account; its one-time password takes the form's place. */
export function NewAccountForm({ units }: NewAccountFormProps) {
  return (
    <AdminForm
      action={openAccountAction}
      start={start}
      title="Tạo tài khoản"
      fields={fields}
      button="Tạo tài khoản"
      done={({ issued }) => issued && <OneTimePassword issued={issued} heading="Đã tạo tài khoản" again />}
    >
      {({ typed, errors }) => (
        <>
          <TextField
            name="username"
            label="Tên đăng nhập"
            hint="Chữ không dấu, chữ số, dấu gạch ngang. Ví dụ: an-loc-tong-hop. Sau này không đổi được."
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            error={errors.username}
            defaultValue={typed.username ?? ""}
          />
          <RightsFields typed={typed} errors={errors} units={units} />
        </>
      )}
    </AdminForm>
  );
}
