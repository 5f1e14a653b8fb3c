"use client";

import { useActionState } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Button } from "@/components/ui/Button";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { TextField } from "@/components/ui/TextField";
import { type AccountFormState, logInAction } from "@/lib/account/actions";

const start: AccountFormState = { attempt: 0, username: "", errors: {}, done: false };

/** Name and password. After a refusal the name comes back, the password never. */
export function LoginForm() {
  const [state, action, pending] = useActionState(logInAction, start);
  const errors = Object.entries(state.errors).map(([field, message]) => ({ field, message }));
  return (
    <form action={action} noValidate className="max-w-[28rem]">
      <DocumentTitle title="Đăng nhập" failed={errors.length > 0} />
      <ErrorSummary title="Chưa đăng nhập được" errors={errors} attempt={state.attempt} />
      <TextField
        name="username"
        label="Tên đăng nhập"
        error={state.errors.username}
        defaultValue={state.username}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <TextField
        name="password"
        type="password"
        label="Mật khẩu"
        error={state.errors.password}
        autoComplete="current-password"
      />
      <Button aria-disabled={pending}>{pending ? "Đang kiểm tra…" : "Đăng nhập"}</Button>
    </form>
  );
}
