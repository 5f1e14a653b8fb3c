import { formatDate } from "@/lib/format";
import { nextWorkingDay } from "@/lib/period/calc";
import type { WorkflowAction } from "@/lib/submission/workflow";
import { type Random, randomOf } from "./demo-random";

/** When the reports of the demonstration are written, sent and decided. */

export type DemoDeed = {
  at: Date;
  act: "save" | WorkflowAction;
  /** what is saved: the sound report, one with a mistake, or one just begun */
  text?: "sound" | "faulty" | "begun";
};

export type StoryPeriod = { code: string; opensAt: Date; dueAt: Date };

type Act = { days: number; act: DemoDeed["act"]; text?: DemoDeed["text"] };

const DAY = 86_400_000;
/** Days after the due time until the office closes a period: time for late reports and for mending. */
const CLOSES_AFTER = 21;

/** What never came: the public sees 6/7. */
const MISSING = new Set([
  "tan-hoi dan-van 2021-q2",
  "an-binh-b du-an-ha-tang 2021-q3",
  "tan-hoi trat-tu-do-thi 2021-q3",
  "an-binh-a trat-tu-do-thi 2022-q2",
  "an-binh-b can-bo-dang-vien 2022-q3",
  "binh-thanh van-hoa-an-sinh 2022-q4",
  "tan-hoi van-hoa-an-sinh 2023-q1",
  "an-thanh phat-trien-kinh-te 2023-q2",
  "an-binh-a an-ninh-trat-tu 2023-q3",
  "binh-thanh du-an-ha-tang 2023-q3",
]);

/** Approved with a wrong figure, opened again, corrected in public. */
export const REOPENED = "an-lac van-hoa-an-sinh 2022-q3";

/** A unit that got more time in the lockdown of 2021. */
export const EXTENSION = {
  unit: "binh-thanh",
  period: "2021-q3",
  days: 10,
  reason: "Xã thực hiện giãn cách xã hội theo Chỉ thị 16, cán bộ tham gia phòng, chống dịch.",
};

/**
 * How far each unit is in the quarter that is open, in the order of its tasks: A approved, S sent, L sent again after
 * a return, R returned, D draft, a point for nothing yet.
 */
const OPEN_QUARTER: Record<string, string> = {
  "an-thanh": "AAASAASL",
  "an-loc": "ASRLDA.D",
  "an-lac": "AASAASRS",
  "an-binh-a": "SSAADAS.",
  "an-binh-b": "ARDSSA.D",
  "binh-thanh": "SSADA.DS",
  "tan-hoi": "SADASA..",
  "ban-to-chuc": "AS",
  "tai-chinh": "D",
  "quan-ly-do-thi": "SRA",
  "giao-duc": "A",
};

const OPEN_STATES: Record<string, Act["act"][]> = {
  A: ["save", "submit", "approve"],
  S: ["save", "submit"],
  L: ["save", "submit", "return", "save", "submit"],
  R: ["save", "submit", "return"],
  D: ["save"],
};

/** When the office closes a period. */
export function closingTime(period: StoryPeriod): Date {
  return new Date(period.dueAt.getTime() + CLOSES_AFTER * DAY);
}

/** Its name in the lists of this file. */
export function caseName(unit: string, task: string, period: string): string {
  return `${unit} ${task} ${period}`;
}

/**
 * What happens to one report until a moment, in order.
 * @param subject the unit's and the task's address, and the task's place among those of the unit, from 0
 * @param until the story's end: a period that is not closed by then is told as the open one
 */
export function deedsOf(
  subject: { unit: string; task: string; place: number },
  period: StoryPeriod,
  until: Date,
): DemoDeed[] {
  const { unit, task, place } = subject;
  const random = randomOf(unit, task, period.code, "story");
  const open = closingTime(period) > until;
  const acts = open
    ? openActs(OPEN_QUARTER[unit]?.[place] ?? "S", random)
    : closedActs(subject, period, random);
  let day = period.opensAt;
  const deeds = acts.map(({ days, ...deed }) => {
    day = workingTime(day, days, random);
    return { ...deed, at: day };
  });
  return deeds.filter(({ at }) => at < until);
}

/** Quick, so that much has happened ten days after the opening. */
function openActs(state: string, random: Random): Act[] {
  const acts = OPEN_STATES[state] ?? [];
  const faulty = acts.includes("return");
  return acts.map((act, index) => {
    const text = acts.length === 1 ? "begun" : faulty && index === 0 ? "faulty" : "sound";
    const days =
      acts.length === 1 ? random.whole(3, 7) : index === 0 ? random.whole(0, 2) : random.whole(1, 2);
    return act === "save" ? { act, text, days } : { act, days };
  });
}

function closedActs(
  { unit, task }: { unit: string; task: string },
  period: StoryPeriod,
  random: Random,
): Act[] {
  const name = caseName(unit, task, period.code);
  if (MISSING.has(name)) return [];
  const daysToDue = Math.floor((period.dueAt.getTime() - period.opensAt.getTime()) / DAY);
  const extended = unit === EXTENSION.unit && period.code === EXTENSION.period;
  const late = extended || random.chance(period.code === "2021-q3" ? 0.2 : 0.05);
  const begun = random.whole(3, 9);
  const wait = late ? daysToDue - begun + random.whole(1, 6) : random.whole(1, 8);
  const approve: Act = { act: "approve", days: random.whole(1, 5) };
  const first: Act[] = [
    { act: "save", text: "sound", days: begun },
    { act: "submit", days: wait },
  ];
  const faultyFirst: Act[] = [{ act: "save", text: "faulty", days: begun }, ...first.slice(1)];
  const again: Act[] = [
    { act: "save", text: "sound", days: random.whole(1, 2) },
    { act: "submit", days: 1 },
    { act: "approve", days: random.whole(1, 3) },
  ];
  if (name === REOPENED) return [...faultyFirst, approve, { act: "reopen", days: 38 }, ...again];
  if (random.chance(0.06)) return [...faultyFirst, { act: "return", days: random.whole(1, 3) }, ...again];
  if (random.chance(0.015)) return [...first, { act: "withdraw", days: 1 }, ...again];
  return [...first, approve];
}

/** A moment in working hours, that many days on or on the next working day; later than the one before. */
function workingTime(from: Date, days: number, random: Random): Date {
  const [day, month, year] = formatDate(new Date(from.getTime() + days * DAY)).split("/");
  const date = nextWorkingDay(`${year}-${month}-${day}`, new Set());
  const minutes = random.pick([7, 8, 9, 10, 13, 14, 15]) ?? 8;
  const clock = `${String(minutes).padStart(2, "0")}:${String(random.whole(0, 59)).padStart(2, "0")}`;
  return new Date(`${date}T${clock}:${String(random.whole(0, 59)).padStart(2, "0")}+07:00`);
}
