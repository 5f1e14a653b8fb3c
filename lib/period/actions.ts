"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import { type ErrorCode, type FieldErrors, fail, type Result } from "@/lib/result";
import { grantExtension, movePeriod } from "./commands";
import { extensionInput, periodMove } from "./schema";

/** What a form about periods shows after an attempt; nothing typed comes back after success. */
export type PeriodFormState = {
  attempt: number;
  outcome: "none" | "done" | ErrorCode;
  errors: FieldErrors;
  typed: Record<string, string>;
};

export async function movePeriodAction(state: PeriodFormState, form: FormData): Promise<PeriodFormState> {
  const input = periodMove.safeParse(Object.fromEntries(form));
  const actor = await currentActor();
  if (!actor) return answer(state, fail("FORBIDDEN"), {});
  if (!input.success) return answer(state, fail("NOT_FOUND"), {});
  return answer(state, await movePeriod(actor, input.data.periodId, input.data.action), {});
}

export async function grantExtensionAction(state: PeriodFormState, form: FormData): Promise<PeriodFormState> {
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  const actor = await currentActor();
  if (!actor) return answer(state, fail("FORBIDDEN"), typed);
  const input = extensionInput.safeParse(typed);
  if (!input.success) return answer(state, fail("INVALID", firstMessages(input.error)), typed);
  return answer(state, await grantExtension(actor, input.data), typed);
}

function answer(
  { attempt }: PeriodFormState,
  result: Result<unknown>,
  typed: Record<string, string>,
): PeriodFormState {
  // Without a login the page itself would lead away, and the typed text with it.
  if (result.ok || result.code !== "FORBIDDEN") revalidatePath("/van-phong", "layout");
  if (result.ok) return { attempt: attempt + 1, outcome: "done", errors: {}, typed: {} };
  return { attempt: attempt + 1, outcome: result.code, errors: result.fields, typed };
}

function firstMessages(error: z.ZodError): FieldErrors {
  const { fieldErrors } = z.flattenError(error) as { fieldErrors: Record<string, string[]> };
  return Object.fromEntries(
    Object.entries(fieldErrors).map(([field, messages]) => [field, messages[0] ?? ""]),
  );
}
