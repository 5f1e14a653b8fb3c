import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watchVersion } from "./version-watch";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A watch over a fake database, looked at once already. */
async function setUp() {
  const database = { version: 1n, away: false, reads: 0, hang: false };
  let now = new Date("2023-06-16T08:00:00+07:00");
  const turns: boolean[] = [];
  const outdated = vi.fn();
  const watch = watchVersion({
    read: async () => {
      database.reads += 1;
      if (database.hang) await new Promise(() => {});
      if (database.away) throw new Error("away");
      return database.version;
    },
    now: () => now,
    onTurn: (up) => turns.push(up),
    onOutdated: outdated,
    patienceMs: 2_000,
  });
  await vi.advanceTimersByTimeAsync(0);
  return { database, watch, turns, outdated, setNow: (text: string) => (now = new Date(text)) };
}

describe("watchVersion", () => {
  it("sees a change of another process within a second", async () => {
    const { database, watch } = await setUp();
    expect(watch.stampNow()).toBe("1@2023-06-16");
    database.version = 2n;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(watch.stampNow()).toBe("2@2023-06-16");
  });

  it("sees a change of this process before the next answer, with one reading for all who wait", async () => {
    const { database, watch } = await setUp();
    database.version = 2n;
    watch.changed();
    expect(watch.stampNow()).toBeUndefined();
    const reads = database.reads;
    expect(await Promise.all([watch.stamp(), watch.stamp()])).toEqual(["2@2023-06-16", "2@2023-06-16"]);
    expect(database.reads).toBe(reads + 1);
    expect(watch.stampNow()).toBe("2@2023-06-16");
  });

  it("does not take a reading that began before the change for one after it", async () => {
    let answer: (version: bigint) => void = () => {};
    const answers: bigint[] = [1n];
    const watch = watchVersion({
      read: () => {
        const ready = answers.shift();
        return ready === undefined ? new Promise((resolve) => (answer = resolve)) : Promise.resolve(ready);
      },
      now: () => new Date("2023-06-16T08:00:00+07:00"),
    });
    await vi.advanceTimersByTimeAsync(1_000); // the second reading is under way, and hangs
    watch.changed();
    answers.push(2n);
    expect(await watch.stamp()).toBe("2@2023-06-16");
    answer(1n);
    await vi.advanceTimersByTimeAsync(0);
    expect(watch.stampNow()).toBe("2@2023-06-16");
    watch.stop();
  });

  it("names a new day in Vietnam as a new state", async () => {
    const { watch, setNow } = await setUp();
    setNow("2023-06-16T17:00:00Z");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(watch.stampNow()).toBe("1@2023-06-17");
  });

  it("says at once when what was right may not be any more, and not otherwise", async () => {
    const { database, watch, outdated, setNow } = await setUp();
    const since = () => outdated.mock.calls.splice(0).length > 0;
    expect(since()).toBe(true); // the first reading
    await vi.advanceTimersByTimeAsync(2_000);
    expect(since()).toBe(false);
    watch.changed();
    expect(since()).toBe(true);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(since()).toBe(false);
    database.version = 2n;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(since()).toBe(true);
    setNow("2023-06-16T17:00:00Z");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(since()).toBe(true);
    watch.doubt();
    expect(since()).toBe(true);
    database.away = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(since()).toBe(true);
    database.away = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(since()).toBe(true);
  });

  it("forgives one failed question, not two, and notices the return", async () => {
    const { database, watch, turns } = await setUp();
    database.away = true;
    const once = watch.check();
    database.away = false;
    expect(await once).toBe(true);
    database.away = true;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(watch.up()).toBe(false);
    expect(await watch.stamp()).toBe("1@2023-06-16");
    database.away = false;
    await vi.advanceTimersByTimeAsync(250);
    expect(watch.up()).toBe(true);
    expect(turns).toEqual([true, false, true]);
  });

  it("counts a database that hangs as away, after a while", async () => {
    const { database, watch } = await setUp();
    database.hang = true;
    await vi.advanceTimersByTimeAsync(2_400);
    expect(watch.up()).toBe(true);
    await vi.advanceTimersByTimeAsync(2_200);
    expect(watch.up()).toBe(false);
  });

  it("believes a doubt until the database has answered", async () => {
    const { watch } = await setUp();
    watch.doubt();
    expect(watch.up()).toBe(false);
    expect(await watch.settledUp()).toBe(true);
    expect(watch.up()).toBe(true);
  });
});
