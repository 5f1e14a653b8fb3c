"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import { addressSchema } from "@/lib/submission/schema";
import { removeAttachment } from "./commands";
import { refusalText, reportPage } from "./labels";
import { type UploadAnswer, type UploadRefusal, UploadRefused } from "./schema";

const input = addressSchema.extend({ id: z.uuid(), revision: z.coerce.number().int().min(0) });

/** Takes a file out of the draft, asked by a script. */
export async function removeAttachmentAction(form: FormData): Promise<UploadAnswer> {
  const { refusal, holding } = await remove(form);
  return holding ?? { error: refusalText(refusal), mayRetry: false };
}

/** The same for a plain form: leads back to the page, which says what became of it. */
export async function removeAttachmentFormAction(form: FormData): Promise<void> {
  const { refusal, holding, parsed } = await remove(form);
  if (!parsed) redirect("/bao-cao");
  redirect(reportPage(parsed, refusal ?? "REMOVED", holding?.revision ?? parsed.revision));
}

/** Renders the pages of reports anew after an upload, which is no action itself. */
export async function refreshReportsAction(): Promise<void> {
  revalidatePath("/bao-cao", "layout");
}

async function remove(form: FormData) {
  const parsed = input.safeParse(Object.fromEntries(form)).data ?? null;
  const refused = (refusal: UploadRefusal) => ({ refusal, holding: null, parsed });
  const actor = await currentActor();
  if (!actor) return refused("LOGGED_OUT");
  if (!parsed) return refused("NOT_FOUND");
  const { id, periodCode, taskSlug } = parsed;
  try {
    const holding = await removeAttachment(actor, { periodCode, taskSlug }, id);
    revalidatePath("/bao-cao", "layout");
    return { refusal: null, holding, parsed };
  } catch (error) {
    if (error instanceof UploadRefused) return refused(error.refusal);
    throw error;
  }
}
