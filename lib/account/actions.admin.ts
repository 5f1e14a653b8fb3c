"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import { type ErrorCode, type Failure, type FieldErrors, fail, type Result } from "@/lib/result";
import {
  changeRights,
  endAllLogins,
  type Issued,
  openAccount,
  resetPassword,
  switchAccount,
} from "./commands.admin";
import type { Actor } from "./schema";
import { accountPath, accountRights, firstMessages, newAccountInput, shownRights } from "./schema.admin";

/** What a form of the administration shows after an attempt; what was typed comes back after a refusal. */
export type AdminFormState = {
  attempt: number;
  outcome: "none" | "done" | ErrorCode;
  errors: FieldErrors;
  typed: Record<string, string>;
};

/** The same for a form that ends with a one-time password: the only place where it is ever shown. */
export type IssueState = AdminFormState & { issued: Issued | null };

export async function openAccountAction(before: IssueState, form: FormData): Promise<IssueState> {
  const typed = typedIn(form);
  const input = newAccountInput.safeParse(typed);
  const actor = await currentActor();
  if (!actor) return issued(before, fail("FORBIDDEN"), typed);
  if (!input.success) return issued(before, fail("INVALID", firstMessages(input.error)), typed);
  return issued(before, await openAccount(actor, input.data), typed);
}

export async function resetPasswordAction(before: IssueState, form: FormData): Promise<IssueState> {
  const id = accountIdIn(form);
  const actor = await currentActor();
  if (!actor) return issued(before, fail("FORBIDDEN"), {});
  return issued(before, id ? await resetPassword(actor, id) : fail("NOT_FOUND"), {});
}

export async function changeRightsAction(before: AdminFormState, form: FormData): Promise<AdminFormState> {
  const typed = typedIn(form);
  const shown = shownRights.safeParse(typed);
  const input = accountRights.safeParse(typed);
  const actor = await currentActor();
  if (!actor) return refused(before, fail("FORBIDDEN"), typed);
  if (!shown.success) return refused(before, fail("NOT_FOUND"), typed);
  if (!input.success) return refused(before, fail("INVALID", firstMessages(input.error)), typed);
  const result = await changeRights(actor, shown.data, input.data);
  return result.ok ? leadTo(result.value.username, "sua") : refused(before, result, typed);
}

export async function switchAccountAction(before: AdminFormState, form: FormData): Promise<AdminFormState> {
  const to = z.enum(["disabled", "enabled"]).safeParse(form.get("to"));
  return withAccount(before, form, async (actor, id) => {
    const result = to.success ? await switchAccount(actor, id, to.data) : fail("NOT_FOUND");
    if (!result.ok) return refused(before, result, {});
    return leadTo(result.value.username, to.data === "disabled" ? "khoa" : "mo");
  });
}

export async function endAllLoginsAction(before: AdminFormState, form: FormData): Promise<AdminFormState> {
  return withAccount(before, form, async (actor, id) => {
    const result = await endAllLogins(actor, id);
    if (!result.ok) return refused(before, result, {});
    if (result.value.own) redirect("/dang-nhap");
    return leadTo(result.value.username, "thoat");
  });
}

async function withAccount(
  before: AdminFormState,
  form: FormData,
  step: (actor: Actor, id: string) => Promise<AdminFormState>,
): Promise<AdminFormState> {
  const id = accountIdIn(form);
  const actor = await currentActor();
  if (!actor) return refused(before, fail("FORBIDDEN"), {});
  return id ? step(actor, id) : refused(before, fail("NOT_FOUND"), {});
}

function leadTo(username: string, said: string): never {
  revalidatePath("/quan-tri", "layout");
  redirect(`${accountPath(username)}?da=${said}`);
}

function issued(before: IssueState, result: Result<Issued>, typed: Record<string, string>): IssueState {
  if (!result.ok) return { ...refused(before, result, typed), issued: null };
  return { attempt: before.attempt + 1, outcome: "done", errors: {}, typed: {}, issued: result.value };
}

function refused(
  { attempt }: AdminFormState,
  { code, fields }: Failure,
  typed: Record<string, string>,
): AdminFormState {
  // Somebody else was quicker: what stands around the form has to be read again.
  if (code === "CONFLICT" || code === "WRONG_STATUS") revalidatePath("/quan-tri", "layout");
  return { attempt: attempt + 1, outcome: code, errors: fields, typed };
}

function accountIdIn(form: FormData): string | null {
  const id = z.uuid().safeParse(form.get("accountId"));
  return id.success ? id.data : null;
}

function typedIn(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].map(([name, value]) => [name, String(value).slice(0, 1_000)]));
}
