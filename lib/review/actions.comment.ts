"use server";

import { revalidatePath } from "next/cache";
import { currentActor } from "@/lib/auth/session";
import { fail } from "@/lib/result";
import { addComment } from "./commands.comment";
import { decisionErrors } from "./labels";
import { commentInput } from "./schema.comment";

/** What a comment's form shows after it was sent: that it is written, or why not with what was typed. */
export type CommentState = { attempt: number; written: boolean; error: string; typed: string };

/** Writes a comment for the unit or a note for the office; nothing is decided. */
export async function commentAction(state: CommentState, form: FormData): Promise<CommentState> {
  const input = commentInput.safeParse(Object.fromEntries(form));
  const actor = await currentActor();
  const result = !actor
    ? fail("FORBIDDEN")
    : input.success
      ? await addComment(actor, input.data)
      : fail("NOT_FOUND");
  const attempt = state.attempt + 1;
  if (result.ok) {
    revalidatePath("/van-phong", "layout");
    return { attempt, written: true, error: "", typed: "" };
  }
  const error = result.fields.text ?? decisionErrors[result.code];
  return { attempt, written: false, error, typed: String(form.get("text") ?? "") };
}
