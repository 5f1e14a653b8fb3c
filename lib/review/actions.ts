"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Actor } from "@/lib/account/schema";
import { currentActor } from "@/lib/auth/session";
import { type ErrorCode, type FieldErrors, fail, type Result } from "@/lib/result";
import { approve, reopen, returnSubmission } from "./commands";
import { type Decision, decisionKeys } from "./labels";
import { afterDecision } from "./queries";
import { approvalInput, decisionTarget, reviewPath, typedNotes } from "./schema";

/** What a decision's form shows after a refusal: why, and everything that was typed. */
export type DecisionState = {
  attempt: number;
  code: ErrorCode | null;
  errors: FieldErrors;
  typed: Record<string, string>;
};

type Deed = (
  actor: Actor,
  address: { submissionId: string; revision: number; versionNumber: number },
  typed: Record<string, string>,
) => Promise<Result<{ submissionId: string }>>;

export async function approveAction(state: DecisionState, form: FormData): Promise<DecisionState> {
  return decide("approve", state, form, (actor, address, typed) => {
    return approve(actor, address, {
      versionNumber: address.versionNumber,
      ...approvalInput.parse(typed),
    });
  });
}

export async function returnAction(state: DecisionState, form: FormData): Promise<DecisionState> {
  return decide("return", state, form, (actor, address, typed) => {
    return returnSubmission(actor, address, typed.reason ?? "", typedNotes(typed));
  });
}

export async function reopenAction(state: DecisionState, form: FormData): Promise<DecisionState> {
  return decide("reopen", state, form, (actor, address, typed) => {
    return reopen(actor, address, typed.reason ?? "");
  });
}

/** One decision: the next submission opens after it; a refusal shows the page as it is now with what was typed. */
async function decide(
  decision: Decision,
  state: DecisionState,
  form: FormData,
  deed: Deed,
): Promise<DecisionState> {
  const actor = await currentActor();
  const typed = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])),
  );
  const target = decisionTarget.safeParse(typed);
  const result = !actor
    ? fail("FORBIDDEN")
    : target.success
      ? await deed(actor, target.data, typed)
      : fail("NOT_FOUND");
  if (!actor || !result.ok) {
    const { code, fields } = result.ok ? fail("FORBIDDEN") : result;
    // Without a login the page itself would lead away, and the typed text with it.
    if (actor) revalidatePath("/van-phong", "layout");
    return { attempt: state.attempt + 1, code, errors: fields, typed };
  }
  const { place, next } = await afterDecision(actor, decision, result.value.submissionId);
  revalidatePath("/van-phong", "layout");
  const said = new URLSearchParams({
    da: decisionKeys[decision],
    bai: `${place.period}/${place.unit}/${place.task}`,
  });
  redirect(`${next ? reviewPath(next) : "/van-phong"}?${said}`);
}
