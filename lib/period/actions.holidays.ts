"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { currentActor } from "@/lib/auth/session";
import { fail, type Result } from "@/lib/result";
import { type DueMove, movesMark } from "./calc.holidays";
import { addHolidays, type HolidayChange, removeHoliday, renameHoliday } from "./commands.holidays";
import { answer, firstMessages, type PeriodFormState, typedIn } from "./schema.form";
import { type Decision, holidayInput, holidayRemoval, holidayRename } from "./schema.holidays";

/** As other forms of periods, with the due times that somebody has to decide on first and their mark. */
export type HolidayFormState = PeriodFormState & { moves: DueMove[]; mark: string };

const UNDECIDED = "Chọn chuyển hạn hay giữ nguyên hạn.";

export async function addHolidaysAction(state: HolidayFormState, form: FormData): Promise<HolidayFormState> {
  const typed = typedIn(form);
  const input = holidayInput.safeParse(typed);
  const actor = await currentActor();
  if (!actor) return refused(state, fail("FORBIDDEN"), typed);
  if (!input.success) return refused(state, fail("INVALID", firstMessages(input.error)), typed);
  const result = await addHolidays(actor, input.data);
  const year = (input.data.days[0] ?? "").slice(0, 4);
  return settled(state, result, typed, { year, said: "them", decision: input.data.decision });
}

export async function removeHolidayAction(
  state: HolidayFormState,
  form: FormData,
): Promise<HolidayFormState> {
  const typed = typedIn(form);
  const input = holidayRemoval.safeParse(typed);
  const actor = await currentActor();
  if (!actor) return refused(state, fail("FORBIDDEN"), typed);
  if (!input.success) return refused(state, fail("NOT_FOUND"), typed);
  const result = await removeHoliday(actor, input.data);
  const year = input.data.day.slice(0, 4);
  return settled(state, result, typed, { year, said: "bo", decision: input.data.decision });
}

export async function renameHolidayAction(state: PeriodFormState, form: FormData): Promise<PeriodFormState> {
  const typed = typedIn(form);
  const input = holidayRename.safeParse(typed);
  const actor = await currentActor();
  if (!actor) return answer(state, fail("FORBIDDEN"), typed);
  if (!input.success) return answer(state, fail("INVALID", firstMessages(input.error)), typed);
  const result = await renameHoliday(actor, input.data.day, input.data.name);
  return result.ok ? leadTo(input.data.day.slice(0, 4), "ten") : answer(state, result, typed);
}

function refused(
  state: HolidayFormState,
  result: Result<unknown>,
  typed: Record<string, string>,
): HolidayFormState {
  return { ...answer(state, result, typed), moves: state.moves, mark: state.mark };
}

/** Leads on when it is written; else asks, and says so when the question had been asked already. */
function settled(
  state: HolidayFormState,
  result: Result<HolidayChange>,
  typed: Record<string, string>,
  { year, said, decision }: { year: string; said: string; decision: Decision },
): HolidayFormState {
  if (!result.ok) return refused(state, result, typed);
  const { written, moves } = result.value;
  if (written) leadTo(year, decision === "move" && moves.length > 0 ? `${said}-chuyen` : said);
  const mark = movesMark(moves);
  const asked = mark === typed.shown;
  const next = asked ? fail("INVALID", { decision: UNDECIDED }) : null;
  if (next) return { ...answer(state, next, typed), moves, mark };
  return { attempt: state.attempt + 1, outcome: "none", errors: {}, typed, moves, mark };
}

function leadTo(year: string, said: string): never {
  revalidatePath("/van-phong", "layout");
  redirect(`/van-phong/ky/ngay-nghi?nam=${year}&da=${said}`);
}
