"use server";

import { revalidatePath } from "next/cache";
import { currentActor } from "@/lib/auth/session";
import type { ErrorCode } from "@/lib/result";
import { markAllRead, markRead } from "./commands";
import { readInput } from "./schema";

/** What a button of the inbox says after it was pressed. */
export type ReadState = { refused: ErrorCode | null };

/** Marks one notice as read (`id`), or all that had come when the page was made (`until`). */
export async function markReadAction(_: ReadState, form: FormData): Promise<ReadState> {
  const actor = await currentActor();
  if (!actor) return { refused: "FORBIDDEN" };
  const parsed = readInput.safeParse(Object.fromEntries(form));
  if (!parsed.success) return { refused: "INVALID" };
  const { data } = parsed;
  const result =
    "id" in data ? await markRead(actor, data.id) : await markAllRead(actor, new Date(data.until));
  // The count in the frame is on every page.
  revalidatePath("/", "layout");
  return { refused: result.ok ? null : result.code };
}
