"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { currentActor } from "@/lib/auth/session";
import { formatDateTime } from "@/lib/format";
import type { FormFields } from "@/lib/measure/schema";
import type { ErrorCode, Failure, FieldErrors } from "@/lib/result";
import { contentFields, storedDifferences } from "./calc";
import { markReady, type Saved, saveDraft, submit, unmarkReady, withdraw } from "./commands";
import { errorLabels, loggedOutLabel, nothingReadyLabel, staleCheckLabel } from "./labels";
import { findWork } from "./queries";
import { addressSchema } from "./schema";

/** The unit's forms. What was typed always comes back with the answer. */

export type DraftState = {
  attempt: number;
  /** the revision the next attempt builds on; null while nothing is stored */
  revision: number | null;
  /** null before the first attempt */
  typed: FormFields | null;
  errors: FieldErrors;
  /** why nothing was saved; "" when it was */
  refusal: string;
  /** after a conflict: what is stored, by field name, where it differs from what was typed */
  stored: FormFields;
  /** "14:05 ngày 16/06/2023", "" when this attempt saved nothing */
  savedAt: string;
};

export type StepState = { attempt: number; refusal: string };

const input = addressSchema.extend({
  // Blank while nothing is stored; "" would otherwise count as 0.
  revision: z.preprocess((typed) => (typed === "" ? null : typed), z.coerce.number().int().min(1).nullable()),
});
const workspace = "/bao-cao";
/** More tasks than any resolution has. */
const MOST_AT_ONCE = 100;

/** Saves the draft; the button "Xem lại" leads on to the check page. */
export async function saveDraftAction(before: DraftState, form: FormData): Promise<DraftState> {
  const typed = typedFields(form);
  const state = { attempt: before.attempt + 1, typed, stored: {}, errors: {}, savedAt: "" };
  const actor = await currentActor();
  const parsed = input.safeParse(Object.fromEntries(form));
  if (!actor) return { ...state, revision: before.revision, refusal: loggedOutLabel };
  if (!parsed.success) return { ...state, revision: before.revision, refusal: errorLabels.NOT_FOUND };
  const { revision, ...address } = parsed.data;
  const result = await saveDraft(actor, address, revision, typed);
  const next = result.ok
    ? saved(state, result.value)
    : await refused(actor, address, { ...state, revision }, result);
  if (next.refusal) return next;
  revalidatePath(workspace, "layout");
  if (form.get("next") === "check") redirect(`${taskPath(address)}/gui`);
  return next;
}

/** Sends what the check page showed and leads to the receipt. */
export async function submitAction(before: StepState, form: FormData): Promise<StepState> {
  const { address, refusal } = await step(form, submit);
  if (address && !refusal) redirect(`${taskPath(address)}/bien-nhan`);
  return { attempt: before.attempt + 1, refusal };
}

/** Takes a sent report back and leads to its form. */
export async function withdrawAction(before: StepState, form: FormData): Promise<StepState> {
  const { address, refusal } = await step(form, withdraw);
  if (address && !refusal) redirect(taskPath(address));
  return { attempt: before.attempt + 1, refusal };
}

/** "Trình lãnh đạo": marks the draft the check page showed as ready for the unit's head. */
export async function readyAction(before: StepState, form: FormData): Promise<StepState> {
  const { refusal } = await step(form, markReady);
  return { attempt: before.attempt + 1, refusal };
}

/** Takes that mark off again. */
export async function unreadyAction(before: StepState, form: FormData): Promise<StepState> {
  const { refusal } = await step(form, unmarkReady);
  return { attempt: before.attempt + 1, refusal };
}

export type SubmitAllState = {
  attempt: number;
  refusal: string;
  /** the outcome of every report that was to be sent */
  results: { taskSlug: string; ok: boolean; message: string }[];
};

/** Sends several reports of one period, each on its own: the form names tasks and the revisions it showed. */
export async function submitAllAction(before: SubmitAllState, form: FormData): Promise<SubmitAllState> {
  const state = { attempt: before.attempt + 1, refusal: "", results: [] };
  const actor = await currentActor();
  if (!actor) return { ...state, refusal: loggedOutLabel };
  const named = form.getAll("task").slice(0, MOST_AT_ONCE);
  const wanted = named.map((taskSlug) =>
    input.safeParse({
      periodCode: form.get("periodCode"),
      taskSlug,
      revision: form.get(`revision.${String(taskSlug)}`),
    }),
  );
  const results: SubmitAllState["results"] = [];
  for (const { success, data } of wanted) {
    if (!success || data.revision === null) return { ...state, refusal: errorLabels.NOT_FOUND };
    const { revision, ...address } = data;
    const result = await submit(actor, address, revision);
    const message = result.ok ? "" : refusalOf(result.code);
    results.push({ taskSlug: address.taskSlug, ok: result.ok, message });
  }
  revalidatePath(workspace, "layout");
  const period = wanted[0]?.data?.periodCode;
  if (!period) return { ...state, refusal: nothingReadyLabel };
  if (results.every(({ ok }) => ok)) redirect(`${workspace}/${period}?da-gui=1`);
  return { ...state, results };
}

async function step(form: FormData, command: typeof submit | typeof withdraw | typeof markReady) {
  const actor = await currentActor();
  const parsed = input.safeParse(Object.fromEntries(form));
  if (!actor) return { address: null, refusal: loggedOutLabel };
  if (!parsed.success || parsed.data.revision === null) {
    return { address: null, refusal: errorLabels.NOT_FOUND };
  }
  const { revision, ...address } = parsed.data;
  const result = await command(actor, address, revision);
  revalidatePath(workspace, "layout");
  return { address, refusal: result.ok ? "" : refusalOf(result.code) };
}

function refusalOf(code: ErrorCode): string {
  return code === "CONFLICT" ? staleCheckLabel : errorLabels[code];
}

type Attempt = Omit<DraftState, "refusal"> & { typed: FormFields };

/** After a conflict both texts come back; the same text saved twice (a repeated request) is no conflict at all. */
async function refused(
  actor: Actor,
  { periodCode, taskSlug }: z.infer<typeof addressSchema>,
  state: Attempt,
  { code, fields }: Failure,
): Promise<DraftState> {
  const refusal = errorLabels[code];
  if (code !== "CONFLICT") return { ...state, errors: fields, refusal };
  const work = await findWork(actor, periodCode, taskSlug);
  if (!work?.submission) return { ...state, revision: null, refusal };
  const { content, revision, updatedAt } = work.submission;
  const stored = storedDifferences(state.typed, content, work.target.measures);
  if (Object.keys(stored).length > 0) return { ...state, revision, stored, refusal };
  return saved(state, { revision, savedAt: updatedAt });
}

function saved(
  state: Omit<Attempt, "revision">,
  { revision, savedAt }: Pick<Saved, "revision" | "savedAt">,
): DraftState {
  return { ...state, revision, refusal: "", savedAt: formatDateTime(savedAt) };
}

function typedFields(form: FormData): FormFields {
  const wanted = (name: string) => name.startsWith("measure.") || contentFields.some((own) => own === name);
  const texts = [...form].flatMap(([name, value]) =>
    wanted(name) && typeof value === "string" ? [[name, value]] : [],
  );
  return Object.fromEntries(texts);
}

function taskPath(address: z.infer<typeof addressSchema>): string {
  return `${workspace}/${address.periodCode}/${address.taskSlug}`;
}
