"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { firstMessages } from "@/lib/account/schema.admin";
import { currentActor } from "@/lib/auth/session";
import { announcePublication } from "@/lib/publication/commands";
import { type ErrorCode, type FieldErrors, fail, type Result } from "@/lib/result";
import { createUnit, renameOrganisation, renameUnit } from "./commands";
import { endUnit, resumeUnit } from "./commands.end";
import {
  endInput,
  newUnitInput,
  organisationInput,
  renameInput,
  resumeInput,
  unitPath,
} from "./schema.admin";

/** What a form about units shows after an attempt; what was typed comes back after a refusal. */
export type UnitFormState = {
  attempt: number;
  outcome: "none" | "done" | ErrorCode;
  errors: FieldErrors;
  typed: Record<string, string>;
};

export async function createUnitAction(before: UnitFormState, form: FormData): Promise<UnitFormState> {
  return step(before, form, newUnitInput, createUnit, ({ code }) => `${unitPath(code)}?da=tao`);
}

export async function renameUnitAction(before: UnitFormState, form: FormData): Promise<UnitFormState> {
  return step(before, form, renameInput, renameUnit, ({ code }) => `${unitPath(code)}?da=ten`);
}

export async function endUnitAction(before: UnitFormState, form: FormData): Promise<UnitFormState> {
  return step(before, form, endInput, endUnit, ({ code }) => `${unitPath(code)}?da=het`);
}

export async function resumeUnitAction(before: UnitFormState, form: FormData): Promise<UnitFormState> {
  return step(before, form, resumeInput, resumeUnit, ({ code }) => `${unitPath(code)}?da=tiep`);
}

export async function renameOrganisationAction(
  before: UnitFormState,
  form: FormData,
): Promise<UnitFormState> {
  return step(before, form, organisationInput, renameOrganisation, () => "/quan-tri/don-vi?da=to-chuc");
}

/** Actor, input, command; then the page that says what was done. */
async function step<Input, Value>(
  { attempt }: UnitFormState,
  form: FormData,
  schema: z.ZodType<Input>,
  command: (actor: Actor, input: Input) => Promise<Result<Value>>,
  leadsTo: (value: Value) => string,
): Promise<UnitFormState> {
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value).slice(0, 1_000)]));
  const actor = await currentActor();
  const input = schema.safeParse({ confirm: "", ...typed });
  const result = !actor
    ? fail("FORBIDDEN")
    : input.success
      ? await command(actor, input.data)
      : fail("INVALID", firstMessages(input.error));
  if (result.ok) {
    announcePublication();
    revalidatePath("/quan-tri", "layout");
    redirect(leadsTo(result.value));
  }
  // Somebody else was quicker: what stands around the form has to be read again.
  if (result.code === "CONFLICT" || result.code === "WRONG_STATUS") revalidatePath("/quan-tri", "layout");
  return { attempt: attempt + 1, outcome: result.code, errors: result.fields, typed };
}
