"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { clearSessionCookie, currentActor, requireLogin, setSessionCookie } from "@/lib/auth/session";
import type { FieldErrors } from "@/lib/result";
import { changePassword, logIn, logOut } from "./commands";
import { areaHomes, workArea } from "./policy";
import { actorOfSession } from "./queries";
import { loginSchema, passwordChangeSchema } from "./schema";

/** What a form shows after an attempt; passwords are never sent back. */
export type AccountFormState = { username: string; errors: FieldErrors };

export async function logInAction(_: AccountFormState, form: FormData): Promise<AccountFormState> {
  const typed = Object.fromEntries(form);
  const username = String(typed.username ?? "").slice(0, 100);
  const parsed = loginSchema.safeParse({ username, password: typed.password });
  if (!parsed.success) return { username, errors: firstMessages(parsed.error) };
  const result = await logIn(parsed.data.username, parsed.data.password);
  if (!result.ok) {
    const message =
      "Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra rồi nhập lại; sau nhiều lần sai, chờ 15 phút.";
    return { username, errors: { username: message } };
  }
  await setSessionCookie(result.value.sessionId);
  const actor = await actorOfSession(result.value.sessionId);
  redirect(actor?.mustChangePassword ? "/doi-mat-khau" : areaHomes[actor ? workArea(actor) : "unit"]);
}

export async function changePasswordAction(_: AccountFormState, form: FormData): Promise<AccountFormState> {
  const actor = await requireLogin();
  const parsed = passwordChangeSchema.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { username: actor.username, errors: firstMessages(parsed.error) };
  const { currentPassword, newPassword } = parsed.data;
  const result = await changePassword(actor, currentPassword, newPassword);
  if (!result.ok) return { username: actor.username, errors: result.fields };
  redirect(areaHomes[workArea(actor)]);
}

export async function logOutAction(): Promise<void> {
  const actor = await currentActor();
  if (actor) await logOut(actor);
  await clearSessionCookie();
  redirect("/dang-nhap");
}

function firstMessages(error: z.ZodError): FieldErrors {
  const { fieldErrors } = z.flattenError(error) as { fieldErrors: Record<string, string[]> };
  return Object.fromEntries(
    Object.entries(fieldErrors).map(([field, messages]) => [field, messages[0] ?? ""]),
  );
}
