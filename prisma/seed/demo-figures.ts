import type { UnitKind } from "@/lib/resolution/schema";
import { type Random, randomOf } from "./demo-random";

/**
 * Sample figures of the measures in the catalogue file, by the measure's code. They start from the resolution's own
 * baselines and follow a believable path; a measure that is not listed here stays blank.
 */

export type DemoUnit = { code: string; kind: UnitKind };
export type DemoPeriod = { code: string; year: number; ordinal: number; perYear: number };
/** `value`, or the two counts of a ratio. */
export type DemoFigure = { value: number } | { numerator: number; denominator: number };

type Moment = {
  code: string;
  unit: string;
  period: DemoPeriod;
  /** years since the end of 2020 */
  years: number;
  people: number;
};
type Rule = (moment: Moment) => DemoFigure | null;

/** Inhabitants at the end of 2020; 76.300 in all. */
const PEOPLE: Record<string, number> = {
  "an-thanh": 15_900,
  "an-loc": 14_800,
  "an-lac": 11_300,
  "an-binh-a": 9_600,
  "an-binh-b": 7_200,
  "binh-thanh": 9_400,
  "tan-hoi": 8_100,
};
const WARDS = ["an-thanh", "an-loc", "an-lac", "an-binh-a", "an-binh-b"];
const PEOPLE_PER_HOUSEHOLD = 3.62;
const OF_WORKING_AGE = 0.553;
/** 38.945 of about 76.300: those who are of age and present (indicator 15). */
const PRESENT_AND_OF_AGE = 0.51;
const BUDGET_SHARE = parts([0.27, 0.24, 0.16, 0.11, 0.07, 0.08, 0.07]);
const PARTY_CELLS = parts([17, 16, 13, 12, 10, 11, 11]);
const LIVESTOCK_FARMS = parts([0, 4, 7, 12, 14, 19, 17]);
const INSURED_LEAN = parts([1.2, 4.6, 0.6, -1, -2.2, -2.6, -3.4]);
const POOR_LEAN = parts([-1.1, -1.3, -0.4, 0.2, 0.9, 1.3, 1.6]);

/** Quarters in which schools were recognised. */
const SCHOOLS: Record<string, string[]> = {
  "8a": ["2022-q3"],
  "8b": ["2021-q4"],
  "8c": ["2023-q2"],
  "8d": ["2022-q4", "2023-q3"],
};

const RULES: Record<string, Rule> = {
  "1": (m) =>
    count(yearly(m, [171_400, 190_300, 206_500]) * (BUDGET_SHARE[m.unit] ?? 0.05) * quarterOf(m, 0.03)),
  "2": (m) => ratio(WARDS.includes(m.unit) ? m.people : 0, m.people),
  "3": (m) => ({ value: yearly(m, [53.9, 58.7, 62.9]) }),
  "4a": (m) => capital(m, [330, 405, 420]),
  "4b": (m) => capital(m, [340, 450, 450]),
  "4c": (m) => capital(m, [590, 690, 670]),
  "5": (m) => share(m, m.people / PEOPLE_PER_HOUSEHOLD, [4.4, 3.9, 3.1, 2.4], POOR_LEAN[m.unit]),
  "6a": (m) => share(m, m.people * OF_WORKING_AGE, [78, 78.4, 78.9, 79.4], lean(m, 0.5)),
  "6b": (m) => share(m, m.people * OF_WORKING_AGE, [46, 46.2, 46.5, 46.7], lean(m, 0.5)),
  "7": (m) => count((workersAbroad(m) * m.people) / 76_300 + random(m).within(0, 0.9) - 0.1),
  "8a": school,
  "8b": school,
  "8c": school,
  "8d": school,
  "9": (m) => share(m, m.people, [90, 87.9, 88.5, 89.2], INSURED_LEAN[m.unit]),
  "10": (m) => share(m, m.people, [0.72, 0.66, 0.74, 0.71], lean(m, 0.12)),
  "11a": (m) => share(m, m.people / PEOPLE_PER_HOUSEHOLD, [98, 98.4, 98.8, 99.1], lean(m, 0.6)),
  "11b": (m) =>
    LIVESTOCK_FARMS[m.unit] ? share(m, LIVESTOCK_FARMS[m.unit] ?? 0, [80, 85, 89, 93], 0) : null,
  "12a": (m) => share(m, wasteTons(m, 0.66), [93.8, 94.7, 95.5, 96], lean(m, 0.6)),
  "12b": (m) => share(m, wasteTons(m, 0.48), [75, 77, 79.5, 81.5], lean(m, 1)),
  "13": (m) => ratio(cityPeople(m) * along([4, 4.15, 4.38, 4.62], m.years), cityPeople(m)),
  "14a": (m) => ratio(yearly(m, [37, 38, 39]), yearly(m, [40, 41, 41])),
  "14b": (m) => share(m, PARTY_CELLS[m.unit] ?? 12, [84, 88, 90, 91], lean(m, 5)),
  "15a": (m) => share(m, m.people * PRESENT_AND_OF_AGE, [65.2, 64, 65.2, 66.4], lean(m, 1.5)),
  "15b": (m) => share(m, 40 + m.people / 600, [85, 86, 87.5, 89], lean(m, 3)),
};

/**
 * The sample figure of a measure.
 * @param code the measure's code in the catalogue file
 * @returns null when there is none
 */
export function figureOf(code: string, unit: DemoUnit, period: DemoPeriod): DemoFigure | null {
  const years = period.year - 2021 + period.ordinal / period.perYear;
  return RULES[code]?.({ code, unit: unit.code, period, years, people: peopleOf(unit.code, years) }) ?? null;
}

/** Inhabitants of a unit; an agency, which has none, counts like a middling ward. */
export function peopleOf(unit: string, years = 0): number {
  const growth = randomOf(unit, "growth").within(0.0035, 0.0075);
  return Math.round((PEOPLE[unit] ?? 11_000) * (1 + growth * years));
}

/** Why a measure that is asked for stays blank or is zero; blank when there is nothing to explain. */
export function explanationOf(code: string, unit: DemoUnit, period: DemoPeriod): string {
  if (code === "11b" && !LIVESTOCK_FARMS[unit.code]) return "Trên địa bàn không có hộ chăn nuôi quy mô lớn.";
  if (code === "7" && period.code === "2021-q3")
    return "Tạm dừng đưa lao động đi nước ngoài do dịch COVID-19.";
  return "";
}

function parts(values: number[]): Record<string, number> {
  return Object.fromEntries(Object.keys(PEOPLE).map((unit, index) => [unit, values[index] ?? 0]));
}

function random(m: Moment): Random {
  return randomOf(m.unit, m.code, m.period.code);
}

/** What sets a unit apart from the others, the same in all years. */
function lean(m: Moment, spread: number): number {
  return randomOf(m.unit, m.code, "lean").within(-spread, spread);
}

function count(value: number): DemoFigure {
  return { value: Math.max(0, Math.round(value)) };
}

function ratio(numerator: number, denominator: number): DemoFigure {
  return { numerator: Math.round(numerator), denominator: Math.round(denominator) };
}

/** A share of a whole: the town's path in percent at the ends of 2020–2023, moved by the unit's own lean. */
function share(m: Moment, whole: number, path: number[], moved = 0): DemoFigure {
  const wobble = random(m).within(-0.15, 0.15) * (path[0] && path[0] < 10 ? 0.2 : 1);
  const percent = Math.min(100, Math.max(0, along(path, m.years) + moved + wobble));
  return ratio((Math.round(whole) * percent) / 100, whole);
}

/** The point of a path with one stop a year, straight between the stops. */
function along(path: number[], years: number): number {
  const from = Math.min(Math.floor(years), path.length - 1);
  const start = path[from] ?? 0;
  return start + ((path[from + 1] ?? start) - start) * (years - from);
}

function yearly(m: Moment, perYear: number[]): number {
  return perYear[m.period.year - 2021] ?? perYear.at(-1) ?? 0;
}

/** The quarter's part of the year; the third of 2021 was spent in lockdown. */
function quarterOf(m: Moment, wobble: number): number {
  const usual = [0.27, 0.24, 0.22, 0.27];
  const shares = m.period.year === 2021 ? [0.29, 0.27, 0.16, 0.28] : usual;
  return (shares[m.period.ordinal - 1] ?? 0.25) * (1 + random(m).within(-wobble, wobble));
}

function capital(m: Moment, perYear: number[]): DemoFigure {
  const part = [0.2, 0.25, 0.33, 0.22][m.period.ordinal - 1] ?? 0.25;
  return { value: Math.round(yearly(m, perYear) * part * random(m).within(0.97, 1.03) * 10) / 10 };
}

/** Workers who left in the quarter, the whole town; borders were closed for much of 2021. */
function workersAbroad(m: Moment): number {
  const perYear = [
    [8, 5, 0, 3],
    [12, 16, 20, 20],
    [20, 21, 22, 14],
  ];
  return perYear[m.period.year - 2021]?.[m.period.ordinal - 1] ?? 15;
}

function school(m: Moment): DemoFigure {
  return { value: SCHOOLS[m.code]?.includes(m.period.code) ? 1 : 0 };
}

function wasteTons(m: Moment, kilogramsPerDay: number): number {
  return (m.people * kilogramsPerDay * 91) / 1000;
}

function cityPeople(m: Moment): number {
  return WARDS.reduce((sum, ward) => sum + peopleOf(ward, m.years), 0);
}
