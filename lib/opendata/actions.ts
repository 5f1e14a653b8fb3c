"use server";

import { revalidatePath } from "next/cache";
import { currentActor } from "@/lib/auth/session";
import { answer, firstMessages, type PeriodFormState, typedIn } from "@/lib/period/schema.form";
import { announcePublication } from "@/lib/publication/commands";
import { fail } from "@/lib/result";
import { setLicence } from "./commands";
import { licenceInput } from "./schema.form";

export async function setLicenceAction(state: PeriodFormState, form: FormData): Promise<PeriodFormState> {
  const typed = typedIn(form);
  const input = licenceInput.safeParse(typed);
  const actor = await currentActor();
  if (!actor) return answer(state, fail("FORBIDDEN"), typed);
  if (!input.success) return answer(state, fail("INVALID", firstMessages(input.error)), typed);
  const result = await setLicence(actor, input.data);
  if (result.ok) announcePublication();
  revalidatePath("/van-phong/du-lieu-mo");
  return answer(state, result, typed);
}
