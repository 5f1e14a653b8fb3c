"use client";

import { useActionState } from "react";
import { DocumentTitle } from "@/components/site/DocumentTitle";
import { Button } from "@/components/ui/Button";
import { Callout } from "@/components/ui/Callout";
import { ErrorSummary } from "@/components/ui/ErrorSummary";
import { TextField } from "@/components/ui/TextField";
import { changePasswordAction } from "@/lib/account/actions";

/** The change of one's own password. Pasting works everywhere; passwords never come back from the server. */
export function PasswordForm({ username }: { username: string }) {
  const [state, action, pending] = useActionState(changePasswordAction, {
    attempt: 0,
    username,
    errors: {},
    done: false,
  });
  const errors = Object.entries(state.errors).map(([field, message]) => ({ field, message }));
  return (
    <form action={action} noValidate className="max-w-[28rem]">
      <DocumentTitle title="Đổi mật khẩu" failed={errors.length > 0} />
      <ErrorSummary title="Chưa đổi được mật khẩu" errors={errors} attempt={state.attempt} />
      {state.done && (
        <Callout tone="ok" title="Đã đổi mật khẩu.">
          <p role="status" className="my-0">
            Các nơi khác đang đăng nhập bằng tài khoản này đã bị đăng xuất.
          </p>
        </Callout>
      )}
      {/* Tells the browser's password manager whose password this is. */}
      <input type="text" name="username" autoComplete="username" value={username} readOnly hidden />
      <TextField
        name="currentPassword"
        type="password"
        label="Mật khẩu đang dùng"
        error={state.errors.currentPassword}
        autoComplete="current-password"
      />
      <TextField
        name="newPassword"
        type="password"
        label="Mật khẩu mới"
        hint="Ít nhất 10 ký tự, khác mật khẩu đang dùng. Một câu ngắn vừa dễ nhớ vừa khó đoán. Có thể dán từ nơi khác."
        error={state.errors.newPassword}
        autoComplete="new-password"
      />
      <TextField
        name="repeatPassword"
        type="password"
        label="Nhập lại mật khẩu mới"
        error={state.errors.repeatPassword}
        autoComplete="new-password"
      />
      <Button aria-disabled={pending}>{pending ? "Đang đổi…" : "Đổi mật khẩu"}</Button>
    </form>
  );
}
