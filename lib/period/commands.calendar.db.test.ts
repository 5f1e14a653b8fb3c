import { beforeAll, describe, expect, it } from "vitest";
import { actor, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { movesMark } from "./calc.holidays";
import { editPeriod } from "./commands.edit";
import { addHolidays, removeHoliday, renameHoliday } from "./commands.holidays";
import { openDuePeriods } from "./commands.schedule";
import { generateYear } from "./commands.year";
import { findHoliday, listHolidays, previewYear } from "./queries.calendar";
import { findPeriod } from "./queries.period";
import { datesMark } from "./schema";

let client: Db;
let office: Actor;
let others: Actor[];

const at = (local: string) => new Date(`${local}+07:00`);
const stored = (code: string) => client.period.findFirstOrThrow({ where: { code } });

beforeAll(async () => {
  client = await freshDatabase();
  office = await actor("van-phong");
  others = await Promise.all(["thuong-truc", "quan-tri", "an-loc"].map((name) => actor(name)));
});

describe("a year of periods", () => {
  it("is the office's to make, as it was shown", async () => {
    const { years, preview } = await previewYear(office, "2026");
    expect(years).toEqual([2026, 2027, 2028]);
    for (const other of others) {
      expect(await generateYear(other, 2026, preview.mark)).toMatchObject({ code: "FORBIDDEN" });
      await expect(previewYear(other, "2026")).rejects.toThrow("FORBIDDEN");
    }
    expect(await generateYear(office, 2026, "khác")).toMatchObject({ code: "CONFLICT" });
    expect(await generateYear(office, 2040, "")).toMatchObject({ code: "INVALID" });
  });

  it("is made once when two offices confirm it, and never again", async () => {
    const { preview } = await previewYear(office, "2026");
    const both = await Promise.all([1, 2].map(() => generateYear(office, 2026, preview.mark)));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ code: "INVALID", fields: { year: /đã có kỳ/ } });
    expect(await generateYear(office, 2026, preview.mark)).toMatchObject({ code: "INVALID" });
    const made = await client.period.findMany({ where: { year: 2026 }, orderBy: { ordinal: "asc" } });
    expect(made.map(({ code, state, dueAt }) => [code, state, dueAt])).toEqual([
      ["2026-q1", "UPCOMING", at("2026-03-20T17:00:00")],
      ["2026-q2", "UPCOMING", at("2026-06-22T17:00:00")],
      ["2026-q3", "UPCOMING", at("2026-09-21T17:00:00")],
      ["2026-q4", "UPCOMING", at("2026-12-21T17:00:00")],
    ]);
    const [created] = (await findPeriod(office, "2026-q1"))?.history ?? [];
    expect(created).toMatchObject({ action: "period.create", by: "van-phong" });
  });

  it("fills a gap in the term; what is past its due time begins closed", async () => {
    await client.period.deleteMany({ where: { year: 2021 } });
    const { preview } = await previewYear(office, "2021");
    expect(await generateYear(office, 2021, preview.mark)).toMatchObject({ ok: true });
    expect(await client.period.count({ where: { year: 2021, state: "CLOSED" } })).toBe(4);
  });
});

describe("dates of a period that has not opened", () => {
  const edit = async (code: string, opensAt: string, dueAt: string, by = office, shown = "") => {
    const period = await stored(code);
    const dates = { opensAt: at(opensAt), dueAt: at(dueAt) };
    return editPeriod(by, {
      ...dates,
      periodId: period.id,
      shown: shown || datesMark(period),
      reason: "Bão",
    });
  };

  it("are changed by the office, with a reason that the history tells", async () => {
    const [opens, due] = ["2024-06-03T08:00:00", "2024-06-25T11:00:00"];
    for (const other of others) {
      expect(await edit("2024-q2", opens, due, other)).toMatchObject({ code: "FORBIDDEN" });
    }
    expect(await edit("2024-q2", opens, due, office, "0:0")).toMatchObject({ code: "CONFLICT" });
    expect(await edit("2024-q2", opens, due)).toMatchObject({ ok: true });
    expect(await stored("2024-q2")).toMatchObject({ opensAt: at(opens), dueAt: at(due) });
    const [told] = (await findPeriod(others[0] as Actor, "2024-q2"))?.history ?? [];
    expect(told).toMatchObject({ action: "period.edit", reason: "Bão", by: "van-phong" });
  });

  it.each([
    ["a Saturday", "2024-03-01T00:00:00", "2024-03-23T17:00:00", "dueAt"],
    ["a holiday", "2024-03-01T00:00:00", "2024-04-30T17:00:00", "dueAt"],
    ["before it opens", "2024-03-21T00:00:00", "2024-03-20T17:00:00", "dueAt"],
    ["years away", "2024-03-01T00:00:00", "2034-03-20T17:00:00", "dueAt"],
    ["an opening that is past", "2023-06-01T00:00:00", "2024-03-20T17:00:00", "opensAt"],
    ["no change", "2024-03-01T00:00:00", "2024-03-20T17:00:00", "dueAt"],
  ])("are refused: %s", async (_, opens, due, field) => {
    const refused = await edit("2024-q1", opens, due);
    expect(refused).toMatchObject({ code: "INVALID", fields: { [field]: expect.any(String) } });
  });

  it("stay once it has opened or closed", async () => {
    for (const code of ["2023-q1", "2023-q2"]) {
      const refused = await edit(code, "2024-03-01T00:00:00", "2024-03-20T17:00:00");
      expect(refused).toMatchObject({ code: "WRONG_STATUS" });
    }
  });
});

describe("holidays", () => {
  const day = { days: ["2023-09-20"], name: "Nghỉ bù", shown: "" };

  it("are the office's to change; leaders read them", async () => {
    for (const other of others) {
      expect(await addHolidays(other, day)).toMatchObject({ code: "FORBIDDEN" });
      expect(await removeHoliday(other, { day: "2023-09-04", shown: "" })).toMatchObject({
        code: "FORBIDDEN",
      });
      expect(await renameHoliday(other, "2023-09-04", "x")).toMatchObject({ code: "FORBIDDEN" });
    }
    expect((await listHolidays(others[0] as Actor)).holidays.length).toBeGreaterThan(80);
    await expect(listHolidays(others[1] as Actor)).rejects.toThrow("FORBIDDEN");
  });

  it("ask before they move a due time, and move it only on that word", async () => {
    const asked = await addHolidays(office, { ...day, decision: "move" });
    const moves = asked.ok ? asked.value.moves : [];
    expect(asked).toMatchObject({ ok: true, value: { written: false, moves: [{ label: "Quý III/2023" }] } });
    expect((await stored("2023-q3")).dueAt).toEqual(at("2023-09-20T17:00:00"));
    const decided = { ...day, decision: "move", shown: movesMark(moves) } as const;
    expect(await addHolidays(office, decided)).toMatchObject({ value: { written: true } });
    expect((await stored("2023-q3")).dueAt).toEqual(at("2023-09-21T17:00:00"));
    expect(await addHolidays(office, decided)).toMatchObject({ code: "INVALID", fields: { from: /đã có/ } });
    const [told] = (await findPeriod(office, "2023-q3"))?.history ?? [];
    expect(told?.action).toBe("period.holiday");
  });

  it("may be removed and leave the due time where it is", async () => {
    const shown = await findHoliday(office, "2023-09-20");
    expect(shown?.moves.map(({ to }) => to)).toEqual([at("2023-09-20T17:00:00")]);
    const removal = { day: "2023-09-20", decision: "keep", shown: shown?.mark ?? "" } as const;
    expect(await removeHoliday(office, removal)).toMatchObject({ value: { written: true } });
    expect((await stored("2023-q3")).dueAt).toEqual(at("2023-09-21T17:00:00"));
    expect(await removeHoliday(office, removal)).toMatchObject({ code: "NOT_FOUND" });
  });

  it("never touch what has opened, and are renamed without a question", async () => {
    const today = { days: ["2023-06-20", "2023-06-21"], name: "Nghỉ bù", shown: "" };
    expect(await addHolidays(office, today)).toMatchObject({ value: { written: true, moves: [] } });
    expect((await stored("2023-q2")).dueAt).toEqual(at("2023-06-20T17:00:00"));
    expect(await renameHoliday(office, "2023-06-20", "Ngày bầu cử")).toMatchObject({ ok: true });
    expect((await findHoliday(office, "2023-06-20"))?.name).toBe("Ngày bầu cử");
    expect(await findHoliday(office, "abc")).toBeNull();
    expect(await renameHoliday(office, "2023-06-28", "x")).toMatchObject({ code: "NOT_FOUND" });
  });
});

describe("the hour of opening", () => {
  it("opens what is due, once, and nothing that is closed or overdue", async () => {
    const fourth = await stored("2023-q4");
    expect(await openDuePeriods(new Date(fourth.opensAt.getTime() - 1))).not.toContain(fourth.id);
    const rounds = await Promise.all([openDuePeriods(fourth.opensAt), openDuePeriods(fourth.opensAt)]);
    expect(rounds.flat()).toEqual([fourth.id]);
    expect(await openDuePeriods(fourth.opensAt)).toEqual([]);
    expect(await stored("2023-q4")).toMatchObject({ state: "OPEN" });
    // Its due time had passed: the office opens it if it wants to.
    expect(await stored("2023-q3")).toMatchObject({ state: "UPCOMING" });
    const [told] = (await findPeriod(office, "2023-q4"))?.history ?? [];
    expect(told).toMatchObject({ action: "period.open", by: null, role: null });
  });
});
