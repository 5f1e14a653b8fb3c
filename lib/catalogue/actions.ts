"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import type { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { firstMessages } from "@/lib/account/schema.admin";
import { currentActor } from "@/lib/auth/session";
import { announcePublication } from "@/lib/publication/commands";
import { type ErrorCode, type FieldErrors, fail, type Result } from "@/lib/result";
import { type Changed, editTask, endMeasure, endTask } from "./commands";
import { assignTask, unassignTask } from "./commands.assignments";
import { addAssigned, addBaseline, addTarget } from "./commands.figures";
import { addGroup, editIndicator, renameGroup } from "./commands.indicators";
import { addMeasure, editMeasure, redefineMeasure } from "./commands.measures";
import { resumeMeasure, resumeTask } from "./commands.resume";
import { editRule } from "./commands.rule";
import { addTask } from "./commands.tasks";
import {
  assignedInput,
  assignInput,
  baselineInput,
  measureEndInput,
  newTaskInput,
  targetInput,
  taskEndInput,
  taskInput,
  unassignInput,
} from "./schema";
import { groupInput, indicatorInput, newGroupInput, ruleInput } from "./schema.indicator";
import { measureInput, measureWordsInput, newMeasureInput } from "./schema.measure";
import { measureResumeInput, taskResumeInput } from "./schema.resume";

/** What a form about the catalogue shows after an attempt; what was typed comes back after a refusal. */
export type CatalogueFormState = {
  attempt: number;
  outcome: "none" | "done" | ErrorCode;
  errors: FieldErrors;
  typed: Record<string, string>;
};

type Action = (before: CatalogueFormState, form: FormData) => Promise<CatalogueFormState>;

export const editTaskAction: Action = async (before, form) => step(before, form, taskInput, editTask);
export const addTaskAction: Action = async (before, form) => step(before, form, newTaskInput, addTask);
export const addMeasureAction: Action = async (before, form) =>
  step(before, form, newMeasureInput, addMeasure);
/** The form asks for the definition only where it may still change. */
export const editMeasureAction: Action = async (before, form) =>
  form.has("unitLabel")
    ? step(before, form, measureInput, redefineMeasure)
    : step(before, form, measureWordsInput, editMeasure);
export const editIndicatorAction: Action = async (before, form) =>
  step(before, form, indicatorInput, editIndicator);
export const addGroupAction: Action = async (before, form) => step(before, form, newGroupInput, addGroup);
export const renameGroupAction: Action = async (before, form) => step(before, form, groupInput, renameGroup);
export const editRuleAction: Action = async (before, form) => step(before, form, ruleInput, editRule);
export const endTaskAction: Action = async (before, form) => step(before, form, taskEndInput, endTask);
export const endMeasureAction: Action = async (before, form) =>
  step(before, form, measureEndInput, endMeasure);
export const resumeTaskAction: Action = async (before, form) =>
  step(before, form, taskResumeInput, resumeTask);
export const resumeMeasureAction: Action = async (before, form) =>
  step(before, form, measureResumeInput, resumeMeasure);
export const addTargetAction: Action = async (before, form) => step(before, form, targetInput, addTarget);
export const addBaselineAction: Action = async (before, form) =>
  step(before, form, baselineInput, addBaseline);
export const addAssignedAction: Action = async (before, form) =>
  step(before, form, assignedInput, addAssigned);
export const assignTaskAction: Action = async (before, form) => step(before, form, assignInput, assignTask);
export const unassignTaskAction: Action = async (before, form) =>
  step(before, form, unassignInput, unassignTask);

/** Actor, input, command; then the page that shows what was done. */
async function step<Input>(
  { attempt }: CatalogueFormState,
  form: FormData,
  schema: z.ZodType<Input>,
  command: (actor: Actor, input: Input) => Promise<Result<Changed>>,
): Promise<CatalogueFormState> {
  const typed = Object.fromEntries([...form].map(([name, value]) => [name, String(value).slice(0, 10_000)]));
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
    redirect(`${result.value.path}?da=ghi`);
  }
  // What is stored now is shown beside what was typed.
  if (result.code === "CONFLICT") revalidatePath("/quan-tri", "layout");
  return { attempt: attempt + 1, outcome: result.code, errors: result.fields, typed };
}
