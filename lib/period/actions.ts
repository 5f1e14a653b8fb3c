"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { currentActor } from "@/lib/auth/session";
import { fail, type Result } from "@/lib/result";
import { grantExtension, movePeriod } from "./commands";
import { editPeriod } from "./commands.edit";
import { generateYear } from "./commands.year";
import { extensionInput, periodEdit, periodMove, reopenInput, yearInput } from "./schema";
import { answer, firstMessages, type PeriodFormState, typedIn } from "./schema.form";

/** Opens or closes a period; what stands beside the button says what came of it. */
export async function movePeriodAction(state: PeriodFormState, form: FormData): Promise<PeriodFormState> {
  return attempt(state, form, periodMove, (actor, { periodId, action }) =>
    movePeriod(actor, periodId, action),
  );
}

/** Opens a closed period again and leads to its page. */
export async function reopenPeriodAction(state: PeriodFormState, form: FormData): Promise<PeriodFormState> {
  return attempt(
    state,
    form,
    reopenInput,
    (actor, { periodId, reason }) => movePeriod(actor, periodId, "reopen", reason),
    ({ code }) => `/van-phong/ky/${code}?da=mo-lai`,
  );
}

/** Changes the dates of a period that has not opened and leads to its page. */
export async function editPeriodAction(state: PeriodFormState, form: FormData): Promise<PeriodFormState> {
  return attempt(state, form, periodEdit, editPeriod, ({ code }) => `/van-phong/ky/${code}?da=sua`);
}

/** Gives one unit a later due time. */
export async function grantExtensionAction(state: PeriodFormState, form: FormData): Promise<PeriodFormState> {
  return attempt(state, form, extensionInput, grantExtension);
}

/** Makes the periods of a year and leads to them. */
export async function generateYearAction(state: PeriodFormState, form: FormData): Promise<PeriodFormState> {
  return attempt(
    state,
    form,
    yearInput,
    (actor, { year, shown }) => generateYear(actor, year, shown),
    ({ year }) => `/van-phong/ky?nam=${year}&da=tao`,
  );
}

async function attempt<S extends z.ZodType, T>(
  state: PeriodFormState,
  form: FormData,
  schema: S,
  step: (actor: Actor, input: z.infer<S>) => Promise<Result<T>>,
  leadTo?: (value: T) => string,
): Promise<PeriodFormState> {
  const typed = typedIn(form);
  const input = schema.safeParse(typed);
  const actor = await currentActor();
  // Without a login the page itself would lead away, and the typed text with it: nothing is revalidated.
  if (!actor) return answer(state, fail("FORBIDDEN"), typed);
  if (!input.success) return answer(state, fail("INVALID", firstMessages(input.error)), typed);
  const result = await step(actor, input.data);
  if (result.ok || result.code !== "FORBIDDEN") revalidatePath("/van-phong", "layout");
  if (result.ok && leadTo) redirect(leadTo(result.value));
  return answer(state, result, typed);
}
