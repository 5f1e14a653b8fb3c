"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { Actor } from "@/lib/account/schema";
import { currentActor } from "@/lib/auth/session";
import { type ErrorCode, type Failure, type FieldErrors, fail, type Result } from "@/lib/result";
import { reopen, returnSubmission } from "./commands";
import { approve } from "./commands.approve";
import { type Decision, decisionKeys } from "./labels";
import { afterDecision } from "./queries";
import { carriedQueue, type DecisionInput, decisionInput, readQueue, reviewPath, typedNotes } from "./schema";

/** What the decision forms show after a refusal: which one, why, and everything that was typed into it. */
export type DecisionState = {
  attempt: number;
  decision: Decision | null;
  code: ErrorCode | null;
  errors: FieldErrors;
  typed: Record<string, string>;
};

/** Approves, returns or reopens; the next submission opens after it. A refusal keeps what was typed. */
export async function decideAction(state: DecisionState, form: FormData): Promise<DecisionState> {
  const typed = Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value] as const] : [])),
  );
  const input = decisionInput.safeParse(typed);
  const refused = (failure: Failure): DecisionState => ({
    attempt: state.attempt + 1,
    decision: input.data?.decision ?? null,
    code: failure.code,
    errors: failure.fields,
    typed,
  });
  const actor = await currentActor();
  // Without a login the page would lead away, and the typed text with it: nothing is shown anew.
  if (!actor) return refused(fail("FORBIDDEN"));
  if (!input.success) return refused(fail("NOT_FOUND"));
  const result = await decide(actor, input.data, typed);
  revalidatePath("/van-phong", "layout");
  if (!result.ok) return refused(result);
  const { decision, queue } = input.data;
  const filter = readQueue(queue);
  const { place, next } = await afterDecision(actor, decision, result.value.submissionId, filter);
  const said = new URLSearchParams(carriedQueue(filter));
  said.set("da", decisionKeys[decision === "approve" && input.data.withhold ? "withhold" : decision]);
  said.set("bai", `${place.period}/${place.unit}/${place.task}`);
  redirect(`${next ? reviewPath(next) : "/van-phong"}?${said}`);
}

function decide(
  actor: Actor,
  input: DecisionInput,
  typed: Record<string, string>,
): Promise<Result<{ submissionId: string }>> {
  switch (input.decision) {
    case "approve":
      return approve(actor, input, { ...input, withheld: input.withhold ? input.withheld : undefined });
    case "return":
      return returnSubmission(actor, input, input.reason, typedNotes(typed));
    case "reopen":
      return reopen(actor, input, input.reason);
  }
}
