"use server";

import { redirect } from "next/navigation";
import { z } from "zod";
import { clearSessionCookie, currentActor, requireLogin, setSessionCookie } from "@/lib/auth/session";
import type { FieldErrors } from "@/lib/result";
import { changePassword, logIn, logOut } from "./commands";
import { areaHomes, homeOf, workArea } from "./policy";
import { actorOfSession } from "./queries";
import { loginSchema, passwordChangeSchema } from "./schema";

/** What a form shows after an attempt; passwords are never sent back. */
export type AccountFormState = {
  attempt: number;
  username: string;
  errors: FieldErrors;
  /** the change of a password went through */
  done: boolean;
};

/** Opens a session and leads to the actor's own area, or to the change of an initial password. */
export async function logInAction(before: AccountFormState, form: FormData): Promise<AccountFormState> {
  const username = textOf(form, "username").slice(0, 200);
  const refused = (errors: FieldErrors) => ({ attempt: before.attempt + 1, username, errors, done: false });
  const parsed = loginSchema.safeParse({ username, password: textOf(form, "password") });
  if (!parsed.success) return refused(firstMessages(parsed.error));
  const result = await logIn(parsed.data.username, parsed.data.password);
  if (!result.ok) {
    const message =
      "Tên đăng nhập hoặc mật khẩu không đúng. Kiểm tra rồi nhập lại; sau nhiều lần sai, chờ 15 phút.";
    return refused({ username: message });
  }
  await setSessionCookie(result.value.sessionId);
  const actor = await actorOfSession(result.value.sessionId);
  redirect(actor ? homeOf(actor) : "/dang-nhap");
}

/** Replaces the own password; an initial one leads on to the work. */
export async function changePasswordAction(
  before: AccountFormState,
  form: FormData,
): Promise<AccountFormState> {
  const actor = await requireLogin();
  const state = { attempt: before.attempt + 1, username: actor.username, errors: {}, done: false };
  const names = ["currentPassword", "newPassword", "repeatPassword"] as const;
  const typed = Object.fromEntries(names.map((name) => [name, textOf(form, name)]));
  const parsed = passwordChangeSchema.safeParse(typed);
  if (!parsed.success) return { ...state, errors: firstMessages(parsed.error) };
  const { currentPassword, newPassword } = parsed.data;
  const result = await changePassword(actor, currentPassword, newPassword);
  if (!result.ok) return { ...state, errors: result.fields };
  if (actor.mustChangePassword) redirect(areaHomes[workArea(actor)]);
  return { ...state, done: true };
}

/** Ends the session and leads to the login. */
export async function logOutAction(): Promise<void> {
  const actor = await currentActor();
  if (actor) await logOut(actor);
  await clearSessionCookie();
  redirect("/dang-nhap");
}

function textOf(form: FormData, name: string): string {
  const typed = form.get(name);
  return typeof typed === "string" ? typed : "";
}

function firstMessages(error: z.ZodError): FieldErrors {
  const { fieldErrors } = z.flattenError(error) as { fieldErrors: Record<string, string[]> };
  return Object.fromEntries(
    Object.entries(fieldErrors).map(([field, messages]) => [field, messages[0] ?? ""]),
  );
}
