import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import { changed } from "@/e2e/fixtures/workbook";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { approve } from "@/lib/review/commands.approve";
import { saveDraft, submit } from "@/lib/submission/commands";
import { loadState, loadTargets } from "@/lib/submission/queries";
import { confirmChanges, previewWorkbook } from "./commands";
import { stampLabels, tooLargeLabel } from "./labels";
import { loadBook, makeWorkbook } from "./queries";
import type { Preview, TaskChange } from "./schema";

const PERIOD = HEALTH.periodCode;
const TEXTS = "xl/worksheets/sheet3.xml";

let client: Db;
let head: Actor;
let other: Actor;
let office: Actor;

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = "thu-nghiem-thu-nghiem-thu-nghiem-1234";
  client = await freshDatabase();
  head = await actor("an-thanh");
  other = await actor("an-loc");
  office = await actor("van-phong");
});

async function download(by = head, period = PERIOD): Promise<Buffer> {
  const file = await makeWorkbook(by, period);
  if (!file) throw new Error("no workbook");
  return Buffer.from(file.bytes);
}

/** Writes a text into the results (column F) of some tasks, counted as they stand on the sheet. */
function fillIn(file: Buffer, texts: Record<string, string>): Promise<Buffer> {
  return changed(file, {
    [TEXTS]: (xml) =>
      Object.entries(texts).reduce((sheet, [address, text]) => {
        const cell = new RegExp(`<c r="${address}"( s="\\d+")[^>]*?(/>|>.*?</c>)`);
        return sheet.replace(cell, `<c r="${address}"$1 t="inlineStr"><is><t>${text}</t></is></c>`);
      }, xml),
  });
}

async function previewed(file: Buffer, by = head): Promise<Preview> {
  const result = await previewWorkbook(by, PERIOD, file);
  if (!result.ok) throw new Error(result.message || JSON.stringify(result.problems));
  return result.preview;
}

function confirmed({ tasks }: Preview): TaskChange[] {
  return tasks.map(({ slug, revision, changes }) => ({
    slug,
    revision,
    fields: Object.fromEntries(changes.map(({ field, after }) => [field, after])),
  }));
}

async function results(taskSlug: string): Promise<string | undefined> {
  const state = await loadState(client, { id: head.unitId ?? "" }, { periodCode: PERIOD, taskSlug });
  return state?.submission?.content.results;
}

const slugs = async () => (await loadBook(head, PERIOD))?.tasks.map(({ slug }) => slug) ?? [];

describe("the workbook of a unit", () => {
  it("holds all its tasks and measures, for its own people alone", async () => {
    const book = await loadBook(head, PERIOD);
    expect(book?.tasks).toHaveLength(8);
    const asked = await loadTargets(client, { id: head.unitId ?? "" }, { periodCode: PERIOD });
    expect(book?.tasks.map(({ measures }) => measures)).toEqual(asked.map(({ target }) => target.measures));
    expect(await loadBook(office, PERIOD)).toBeNull();
    expect(await loadBook(head, "2023-q3")).toBeNull();
    expect(await loadBook(head, "../x")).toBeNull();
    expect(await makeWorkbook(office, PERIOD)).toBeNull();
  });

  it("comes back without a change", async () => {
    await saveDraft(
      head,
      HEALTH,
      null,
      await completeForm(head, HEALTH, { results: "=1+1", causes: "dòng\n@hai" }),
    );
    expect(await previewed(await download())).toEqual({ tasks: [], locked: [], errors: [] });
  });
});

describe("what is refused", () => {
  const message = async (file: Buffer, by = head, period = PERIOD) => {
    const result = await previewWorkbook(by, period, file);
    return result.ok ? "taken" : result.message;
  };

  it("another unit's, another period's and an altered workbook", async () => {
    expect(await message(await download(other))).toBe(stampLabels.unit);
    expect(await message(await download(head, "2023-q1"))).toBe(stampLabels.period);
    const file = await download();
    const altered = await changed(file, {
      "xl/sharedStrings.xml": (xml) => xml.replace(/(eyJmb3JtYXQi)/, "$1X"),
    });
    expect(await message(altered)).toBe(stampLabels.missing);
    expect(await message(file, office)).not.toBe("taken");
  });

  it("a file above the limit, before anything else is done with it", async () => {
    expect(await message(Buffer.alloc(1_500_001))).toBe(tooLargeLabel);
  });

  it("more changed text than one confirmation carries", async () => {
    const much = "ỳ".repeat(20_000);
    const cells = Object.fromEntries(
      ["F", "G", "H", "I", "J"].flatMap((column) =>
        [4, 5, 6, 7, 8, 9, 10, 11].map((row) => [`${column}${row}`, much]),
      ),
    );
    expect(await message(await fillIn(await download(), cells))).toMatch(/quá dài/);
  });
});

describe("confirming", () => {
  it("saves what the preview showed, task by task, and nothing else", async () => {
    const [first = "", second = ""] = await slugs();
    await saveDraft(head, { periodCode: PERIOD, taskSlug: second }, null, {
      causes: "giữ nguyên",
      results: "cũ",
    });
    const preview = await previewed(await fillIn(await download(), { F4: "mới một", F5: "mới hai" }));
    expect(preview.tasks.map(({ slug, revision }) => [slug, revision])).toEqual([
      [first, null],
      [second, 1],
    ]);
    expect(await results(first)).toBeUndefined();
    const outcome = await confirmChanges(head, PERIOD, confirmed(preview));
    expect(outcome).toMatchObject({
      ok: true,
      value: [
        { code: "SAVED", fields: 1 },
        { code: "SAVED", fields: 1 },
      ],
    });
    expect([await results(first), await results(second)]).toEqual(["mới một", "mới hai"]);
    const kept = (await loadBook(head, PERIOD))?.tasks[1]?.stored?.content.causes;
    expect(kept).toBe("giữ nguyên");

    // Sent again, because the answer was lost: the same outcome, no conflict.
    const again = await confirmChanges(head, PERIOD, confirmed(preview));
    expect(again).toMatchObject({ ok: true, value: [{ code: "SAVED" }, { code: "SAVED" }] });
  });

  it("tells a conflict of one task and saves the others", async () => {
    const [first = "", second = ""] = await slugs();
    const file = await fillIn(await download(), { F4: "từ tệp 1", F5: "từ tệp 2" });
    const preview = await previewed(file);
    // Somebody saves between preview and confirmation.
    await saveDraft(head, { periodCode: PERIOD, taskSlug: first }, 1, { results: "người khác" });
    const outcome = await confirmChanges(head, PERIOD, confirmed(preview));
    expect(outcome).toMatchObject({ ok: true, value: [{ code: "CONFLICT" }, { code: "SAVED" }] });
    expect([await results(first), await results(second)]).toEqual(["người khác", "từ tệp 2"]);
    // And the same workbook is stale now: both tasks moved on, the second to what the file says.
    const later = await previewed(file);
    expect(later.tasks.map(({ slug, stale }) => [slug, stale])).toEqual([[first, true]]);
  });

  it("checks everything again, and knows only the actor's own tasks", async () => {
    const [first = ""] = await slugs();
    const change = (fields: Record<string, string>) => [{ slug: first, revision: 2, fields }];
    const wrong = await confirmChanges(head, PERIOD, change({ progressPercent: "120" }));
    expect(wrong).toMatchObject({ ok: true, value: [{ code: "INVALID" }] });
    expect(await confirmChanges(office, PERIOD, change({ results: "x" }))).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(
      await confirmChanges(head, PERIOD, [{ slug: "khong-co", revision: null, fields: {} }]),
    ).toMatchObject({ code: "NOT_FOUND" });
    await confirmChanges(other, PERIOD, change({ results: "của đơn vị khác" }));
    expect(await results(first)).toBe("người khác");
  });

  it("leaves sent and approved reports alone", async () => {
    const row = (await slugs()).indexOf(HEALTH.taskSlug) + 4;
    const file = await fillIn(await download(), { [`F${row}`]: "sửa sau khi gửi" });
    const before = confirmed(await previewed(file));
    await submit(head, HEALTH, 1);
    const sent = await loadState(client, { id: head.unitId ?? "" }, HEALTH);
    await approve(
      office,
      { submissionId: sent?.submission?.id ?? "", revision: 2 },
      { versionNumber: 1, rating: "ON_TRACK", correctionNote: "" },
    );
    const preview = await previewed(file);
    expect(preview.tasks).toEqual([]);
    expect(preview.locked).toMatchObject([{ touched: true }]);
    expect(await confirmChanges(head, PERIOD, before)).toMatchObject({ value: [{ code: "WRONG_STATUS" }] });
    expect(await results(HEALTH.taskSlug)).toBe("=1+1");
    // A workbook made now has those cells locked.
    expect((await previewed(await download())).locked).toMatchObject([{ touched: false }]);
  });
});
