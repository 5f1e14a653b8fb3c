import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { AutosaveAnswer } from "@/lib/submission/schema";
import { DraftSheet } from "./browser.sheet";
import { differing, pick } from "./calc";
import type { Choice, Entry } from "./schema";

type Form = Record<string, string>;
const empty: Form = { results: "", causes: "", progressPercent: "" };
let opened = 0;

/** An opening of a report that no other test has opened. */
function open(fields: Form = empty, revision: number | null = 1, conflicts = []): DraftSheet {
  opened += 1;
  const report = { accountId: "a", periodCode: "2023-q2", taskSlug: `t${opened}` };
  return new DraftSheet({
    ...{ report, stored: { revision, fields }, fields, conflicts },
    savedAt: "14:00",
    savedBy: "b",
  });
}

const saved = (revision: number, errors = {}): AutosaveAnswer => ({
  ...{ saved: true, revision, savedAt: "14:05", errors },
});
const clash = (revision: number, stored: Form): AutosaveAnswer => ({
  ...{ saved: false, code: "CONFLICT", revision, savedBy: "b", savedAt: "14:04", stored },
});

/** The server's side of a report, as far as saving goes. */
class Server {
  revision = 1;
  fields: Form = empty;
  take(base: number | null, fields: Form): AutosaveAnswer {
    if (base !== this.revision) return clash(this.revision, this.fields);
    this.revision += 1;
    this.fields = fields;
    return saved(this.revision);
  }
}

function send(sheet: DraftSheet, server: Server): void {
  const fields = sheet.payload();
  sheet.hear(server.take(sheet.stored.revision, fields), fields);
}

let sheet: DraftSheet;
beforeEach(() => {
  sheet = open();
});

describe("an opened form", () => {
  it("has nothing to send and nothing to keep until somebody types", () => {
    expect(sheet.isUnsent()).toBe(false);
    expect(sheet.entry("p", 1)).toBeNull();
    sheet.typed({ results: "a" });
    expect(sheet.isUnsent()).toBe(true);
    expect(sheet.entry("p", 1)).toMatchObject({ revision: 1, base: empty, typed: { results: "a" } });
  });

  it("keeps a text until exactly that text is confirmed", () => {
    sheet.typed({ results: "a" });
    const sent = sheet.payload();
    sheet.typed({ results: "ab" });
    sheet.hear(saved(2), sent);
    expect(sheet.view.save.kind).toBe("saving");
    expect(sheet.entry("p", 1)).toMatchObject({ revision: 2, typed: { results: "ab" } });
    sheet.hear(saved(3), sheet.payload());
    expect(sheet.entry("p", 1)).toBeNull();
    expect(sheet.view.save).toEqual({ kind: "saved", at: "14:05" });
  });

  it("keeps what the server could not read, and does not send it twice", () => {
    sheet.typed({ progressPercent: "mười", results: "a" });
    sheet.hear(saved(2, { progressPercent: "Nhập một số." }), sheet.payload());
    expect(sheet.isUnsent()).toBe(false);
    expect(sheet.entry("p", 1)).toMatchObject({
      base: { progressPercent: "", results: "a" },
      typed: { progressPercent: "mười" },
    });
  });

  it("takes the attachments' revision over, unless somebody saved in between", () => {
    sheet.takeRevision(2);
    expect(sheet.stored.revision).toBe(2);
    sheet.takeRevision(4);
    expect(sheet.stored.revision).toBe(2);
  });

  it("shown again by the browser, it knows what this window has saved", () => {
    sheet.typed({ results: "a" });
    sheet.hear(saved(2), sheet.payload());
    const { report } = sheet;
    const stored = { revision: 1, fields: empty };
    const again = new DraftSheet({ report, stored, savedAt: "", savedBy: "", fields: empty, conflicts: [] });
    expect(again.view.fields.results).toBe("a");
    expect(again.stored.revision).toBe(2);
  });
});

describe("what was left behind", () => {
  const entry = (over: Partial<Entry>): Entry => ({
    ...{ ...sheet.report, pageId: "old", revision: 1, base: empty, typed: empty, at: 5 },
    ...over,
  });

  it("comes back, can be dropped and fetched again", () => {
    expect(sheet.bringBack(entry({ typed: { ...empty, results: "cũ" } }))).toBe(true);
    expect(sheet.view.fields.results).toBe("cũ");
    expect(sheet.view.restored).toMatchObject({ at: 5, texts: { results: "cũ" } });
    sheet.discard(true);
    expect(sheet.view.fields.results).toBe("");
    expect(sheet.isUnsent()).toBe(false);
    sheet.discard(false);
    expect(sheet.view.fields.results).toBe("cũ");
  });

  it("says nothing when the server has it already", () => {
    sheet = open({ ...empty, results: "cũ" }, 2);
    expect(sheet.bringBack(entry({ typed: { ...empty, results: "cũ " } }))).toBe(true);
    expect(sheet.view.restored).toBeNull();
  });

  it("becomes a choice when somebody else wrote there meanwhile", () => {
    sheet = open({ ...empty, results: "của họ" }, 2);
    sheet.bringBack(entry({ typed: { ...empty, results: "cũ" } }));
    expect(sheet.view.conflicts).toMatchObject([{ name: "results", mine: "cũ", theirs: "của họ" }]);
    expect(sheet.payload().results).toBe("của họ");
    expect(sheet.bringBack(entry({ typed: { ...empty, results: "thứ ba" } }))).toBe(false);
  });

  it("keeps a text whose field is gone until it is dropped", () => {
    sheet.bringBack(entry({ typed: { ...empty, gone: "chữ" } }));
    expect(sheet.entry("p", 1)?.typed.gone).toBe("chữ");
    sheet.discard(true);
    expect(sheet.entry("p", 1)).toBeNull();
  });
});

describe("two windows", () => {
  const step = fc.record({
    who: fc.nat(1),
    act: fc.constantFrom("type", "type", "send", "decide", "crash"),
    name: fc.constantFrom("results", "causes"),
    choice: fc.constantFrom<Choice>("mine", "theirs", "both"),
  });

  it("lose no text, whoever types, saves, decides or crashes when", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const server = new Server();
        const windows = [open(), open()];
        const dropped = new Set<string>();
        steps.forEach(({ who, act, name, choice }, index) => {
          const one = windows[who] as DraftSheet;
          if (act === "type") {
            // Typing over a text is the typist's own decision.
            dropped.add(one.view.fields[name] ?? "");
            one.typed({ [name]: `<${index}>` });
          }
          if (act === "send" && one.isUnsent()) send(one, server);
          if (act === "decide") {
            for (const conflict of one.view.conflicts) {
              const { theirs } = conflict;
              if (choice === "theirs") dropped.add(one.view.fields[conflict.name] ?? "");
              if (choice === "mine") dropped.add(theirs);
            }
            one.resolve(Object.fromEntries(one.view.conflicts.map((conflict) => [conflict.name, choice])));
          }
          if (act === "crash") {
            const left = one.entry("old", 1);
            const again = open(server.fields, server.revision);
            if (left) again.bringBack(left);
            windows[who] = again;
          }
        });
        // A text that a window merely shows, because it was stored once, is not safe there.
        const unsent = windows.map(({ view, stored }) => [
          pick(view.fields, differing(view.fields, stored.fields)),
          view.conflicts,
        ]);
        const alive = JSON.stringify([server.fields, unsent]);
        const gone = JSON.stringify([...dropped]);
        steps.forEach(({ act }, index) => {
          if (act === "type" && !gone.includes(`<${index}>`)) expect(alive).toContain(`<${index}>`);
        });
      }),
      { numRuns: 2_000 },
    );
  });
});
