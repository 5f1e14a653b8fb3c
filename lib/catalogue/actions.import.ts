"use server";

import { revalidatePath } from "next/cache";
import { currentActor } from "@/lib/auth/session";
import { formatNumber } from "@/lib/format";
import { type ImportOutcome, importCatalogue } from "./commands.import";
import { CATALOGUE_LIMIT, importInput } from "./schema.import";

/** What the form shows: what is wrong, what would be loaded, or that it is; the text goes on to the next step. */
export type ImportState = {
  attempt: number;
  error: string | null;
  text: string;
  outcome: ImportOutcome | null;
};

/** Checks a catalogue file, and loads it in a second step. */
export async function importAction(state: ImportState, form: FormData): Promise<ImportState> {
  const attempt = state.attempt + 1;
  const { step, text } = importInput.parse({ step: form.get("step"), text: form.get("text") });
  const file = form.get("file");
  const refused = (error: string): ImportState => ({ attempt, error, text: "", outcome: null });
  const actor = await currentActor();
  if (!actor) return refused("Phiên đăng nhập đã hết. Đăng nhập lại rồi chọn lại tệp.");
  const given = file instanceof File && file.size > 0 ? file : null;
  if (step === "check" && !given) return refused("Chọn tệp danh mục (JSON).");
  if (given && given.size > CATALOGUE_LIMIT) {
    return refused(`Tệp lớn quá ${formatNumber(CATALOGUE_LIMIT / 1_000)} KB. Chọn đúng tệp danh mục.`);
  }
  const content = step === "check" && given ? await given.text() : text;
  const outcome = await importCatalogue(actor, content, step === "load");
  if (outcome.kind === "LOADED") revalidatePath("/quan-tri", "layout");
  return { attempt, error: null, text: outcome.kind === "READY" ? content : "", outcome };
}
