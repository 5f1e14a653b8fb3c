"use server";

import { revalidatePath } from "next/cache";
import { currentActor } from "@/lib/auth/session";
import type { FormFields } from "@/lib/measure/schema";
import { errorLabels } from "@/lib/submission/labels";
import { addressSchema } from "@/lib/submission/schema";
import { confirmChanges, previewWorkbook } from "./commands";
import { loggedOutLabel, noFileLabel, tooLargeLabel, unknownPeriodLabel } from "./labels";
import { LARGEST_FILE, type Outcome, type Preview, type Problem, type TaskChange } from "./schema";

/** The two steps of an upload: look, then confirm. */

export type UploadState = {
  attempt: number;
  /** why the file was not taken */
  refusal: string;
  problems: Problem[];
  preview: Preview | null;
};

export type ConfirmState = { attempt: number; refusal: string; outcomes: Outcome[] };

/** Reads the chosen file and says what it would change. */
export async function previewAction(before: UploadState, form: FormData): Promise<UploadState> {
  const state = { attempt: before.attempt + 1, refusal: "", problems: [], preview: null };
  const actor = await currentActor();
  if (!actor) return { ...state, refusal: loggedOutLabel };
  const period = form.get("periodCode");
  const file = form.get("file");
  if (typeof period !== "string") return { ...state, refusal: unknownPeriodLabel };
  if (!(file instanceof File) || file.size === 0) return { ...state, refusal: noFileLabel };
  if (file.size > LARGEST_FILE) return { ...state, refusal: tooLargeLabel };
  const result = await previewWorkbook(actor, period, new Uint8Array(await file.arrayBuffer()));
  if (!result.ok) return { ...state, refusal: result.message, problems: result.problems };
  return { ...state, preview: result.preview };
}

/** Saves what the preview showed. */
export async function confirmAction(before: ConfirmState, form: FormData): Promise<ConfirmState> {
  const state = { attempt: before.attempt + 1, refusal: "", outcomes: [] };
  const actor = await currentActor();
  if (!actor) return { ...state, refusal: loggedOutLabel };
  const period = form.get("periodCode");
  const changes = changesIn(form);
  if (typeof period !== "string" || !changes) return { ...state, refusal: errorLabels.NOT_FOUND };
  const result = await confirmChanges(actor, period, changes);
  revalidatePath("/bao-cao", "layout");
  return result.ok ? { ...state, outcomes: result.value } : { ...state, refusal: errorLabels[result.code] };
}

/** @returns null for a form that the preview did not make */
function changesIn(form: FormData): TaskChange[] | null {
  const changes = new Map<string, TaskChange>();
  for (const [name, value] of form) {
    const [kind, slug = "", ...rest] = name.split(".");
    if (typeof value !== "string" || (kind !== "revision" && kind !== "change")) continue;
    if (!addressSchema.shape.taskSlug.safeParse(slug).success) return null;
    const change = changes.get(slug) ?? { slug, revision: null, fields: {} as FormFields };
    if (kind === "change") change.fields[rest.join(".")] = value;
    else if (value !== "") change.revision = Number(value);
    changes.set(slug, change);
  }
  const whole = [...changes.values()].every(
    ({ revision }) => revision === null || Number.isInteger(revision),
  );
  return whole ? [...changes.values()] : null;
}
