import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "vitest";
import { startSchedule } from "./schedule";

const at = new Date("2023-06-16T08:00:00+07:00");

/** Waits until something holds, at most two seconds. */
async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !holds(); tries += 1) await sleep(10);
  expect(holds()).toBe(true);
}

it("takes turn after turn, goes on after failures and reports each turn's once", async () => {
  const turns: string[] = [];
  const reported: string[][] = [];
  const fails = (name: string) => ({ name, run: () => Promise.reject(new Error(name)) });
  const counts = { name: "counts", run: async (now: Date) => turns.push(now.toISOString()) };
  const schedule = startSchedule({
    parts: [fails("first"), fails("second"), counts],
    now: () => at,
    everyMs: 5,
    onFailure: (failures) => reported.push(failures.map(({ part }) => part)),
  });
  await until(() => reported.length >= 3);
  await schedule.stop();
  expect(turns[0]).toBe(at.toISOString());
  expect(new Set(reported.map(String))).toEqual(new Set(["first,second"]));
  const taken = turns.length;
  await sleep(30);
  expect(turns.length).toBe(taken);
});

it("never lets turns overlap, and ends with the one under way", async () => {
  let running = 0;
  let most = 0;
  let ended = 0;
  const slow = async () => {
    running += 1;
    most = Math.max(most, running);
    await sleep(20);
    running -= 1;
    ended += 1;
  };
  const schedule = startSchedule({
    parts: [{ name: "slow", run: slow }],
    now: () => at,
    everyMs: 1,
    onFailure: () => {},
  });
  await until(() => ended >= 2);
  await schedule.stop();
  expect([most, running]).toEqual([1, 0]);
});

it("does not wait for ever, and says nothing of what its own end interrupts", async () => {
  const reported: unknown[] = [];
  let interrupted = false;
  const hangs = (_: Date, signal: AbortSignal) =>
    new Promise((_resolve, reject) => {
      const fail = () => {
        interrupted = true;
        reject(new Error("interrupted"));
      };
      signal.addEventListener("abort", () => setTimeout(fail, 200));
    });
  const schedule = startSchedule({
    parts: [{ name: "hangs", run: hangs }],
    now: () => at,
    patienceMs: 10,
    onFailure: (failures) => reported.push(failures),
  });
  await schedule.stop();
  expect(interrupted).toBe(false);
  await until(() => interrupted);
  await sleep(10);
  expect(reported).toEqual([]);
});
