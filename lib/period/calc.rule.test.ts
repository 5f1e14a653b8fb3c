import { expect, it } from "vitest";
import { periodsOfYear, type ReportingRule } from "./calc";
import { ruleMoves } from "./calc.rule";

const before: ReportingRule = {
  cadence: "QUARTER",
  opensDayOfLastMonth: 1,
  dueDayOfLastMonth: 20,
  dueTime: "17:00",
};
const after = { ...before, dueDayOfLastMonth: 25, dueTime: "16:00" };
const none = new Set<string>();
const planned = periodsOfYear(2024, before, none).map((plan) => ({ ...plan, id: plan.code }));

it("moves what follows the rule, and leaves what was set by hand", () => {
  const [first, ...rest] = planned;
  if (!first) throw new Error();
  const byHand = { ...first, dueAt: new Date("2024-03-28T10:00:00Z") };
  const moves = ruleMoves([byHand, ...rest], { before, after }, none, new Date("2023-12-01T00:00:00Z"));
  expect(moves.map(({ id, after: { dueAt } }) => [id, dueAt.toISOString()])).toEqual([
    ["2024-q2", "2024-06-25T09:00:00.000Z"],
    ["2024-q3", "2024-09-25T09:00:00.000Z"],
    ["2024-q4", "2024-12-25T09:00:00.000Z"],
  ]);
});

it("moves nothing into the past", () => {
  const early = { ...before, opensDayOfLastMonth: 1, dueDayOfLastMonth: 2 };
  const moves = ruleMoves(planned, { before, after: early }, none, new Date("2024-09-10T00:00:00Z"));
  expect(moves.map(({ id }) => id)).toEqual(["2024-q4"]);
});
