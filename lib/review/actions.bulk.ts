"use server";

import { revalidatePath } from "next/cache";
import { currentActor } from "@/lib/auth/session";
import { approveTogether } from "./commands.bulk";
import { type BulkOutcome, bulkItems } from "./schema.bulk";

/** What became of the list; null before it was sent. */
export type BulkState = { attempt: number; outcomes: BulkOutcome[] | null; loggedOut: boolean };

/** Approves the reports of the list one by one. */
export async function approveTogetherAction(state: BulkState, form: FormData): Promise<BulkState> {
  const attempt = state.attempt + 1;
  const actor = await currentActor();
  if (!actor) return { attempt, outcomes: null, loggedOut: true };
  const outcomes = await approveTogether(actor, bulkItems(form));
  revalidatePath("/van-phong", "layout");
  return { attempt, outcomes, loggedOut: false };
}
