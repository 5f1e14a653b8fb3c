import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  baseOf,
  decided,
  differing,
  figureEcho,
  merge,
  retryDelay,
  sameText,
  sendable,
  toldErrors,
} from "./calc";

const figure = "measure.m.value";
/** Forms of few fields and few texts, so that all coincidences happen. */
const form = fc.record({
  results: fc.constantFrom("", "a", "b", "c", "a "),
  causes: fc.constantFrom("", "một", "hai", "1.234"),
  [figure]: fc.constantFrom("", "1234", "1.234", "12", "mười"),
});
type Form = Record<string, string>;

describe("the same text", () => {
  it.each([
    [figure, "1234", "1.234", true],
    [figure, "1 234,50", "1.234,5", true],
    ["progressPercent", "61,5 %", "61,5", true],
    [figure, "", " ", true],
    [figure, "0", "", false],
    [figure, "mười", "10", false],
    ["results", "1234", "1.234", false],
    ["results", "a\r\nb ", "a\nb", true],
  ])("%s: %j and %j", (name, a, b, same) => {
    expect(sameText(name, a, b)).toBe(same);
    expect(sameText(name, b, a)).toBe(same);
  });
});

describe("bringing two edits together", () => {
  const base = { results: "a", causes: "một", proposals: "x", nextSteps: "y" };

  it("takes what only they changed, keeps what only we changed, asks about the rest", () => {
    const mine = { ...base, results: "của tôi", proposals: "như nhau" };
    const theirs = { results: "của họ", causes: "hai", proposals: "như nhau", nextSteps: "y" };
    expect(merge(base, mine, theirs)).toEqual({
      fields: { results: "của tôi", causes: "hai", proposals: "như nhau", nextSteps: "y" },
      taken: ["causes"],
      conflicts: [{ name: "results", base: "a", mine: "của tôi", theirs: "của họ" }],
      homeless: {},
    });
  });

  it("does not take another spelling for a change", () => {
    const merged = merge({ [figure]: "1234" }, { [figure]: "1234" }, { [figure]: "1.234" });
    expect(merged).toMatchObject({ taken: [], conflicts: [] });
  });

  it("names texts whose field is gone", () => {
    expect(merge({ old: "" }, { old: "chữ" }, { results: "" }).homeless).toEqual({ old: "chữ" });
  });

  it("never loses a text: every text changed on a side is in the outcome or in a choice", () => {
    fc.assert(
      fc.property(form, form, form, (start: Form, mine: Form, theirs: Form) => {
        const { fields, conflicts } = merge(start, mine, theirs);
        for (const name of Object.keys(start)) {
          const offered = conflicts
            .filter((one) => one.name === name)
            .flatMap((one) => [one.mine, one.theirs]);
          const outcome = [fields[name] ?? "", ...offered];
          for (const side of [mine, theirs]) {
            if (sameText(name, side[name] ?? "", start[name] ?? "")) continue;
            expect(outcome.some((text) => sameText(name, text, side[name] ?? ""))).toBe(true);
          }
        }
      }),
      { numRuns: 3_000 },
    );
  });

  it("asks only where both changed and differ, and is symmetric in that", () => {
    fc.assert(
      fc.property(form, form, form, (start: Form, mine: Form, theirs: Form) => {
        const here = merge(start, mine, theirs).conflicts.map(({ name }) => name);
        const there = merge(start, theirs, mine).conflicts.map(({ name }) => name);
        expect(here).toEqual(there);
        for (const name of here) {
          expect(differing(start, mine)).toContain(name);
          expect(differing(start, theirs)).toContain(name);
          expect(differing(mine, theirs)).toContain(name);
        }
      }),
    );
  });

  it("has nothing left to merge after a merge without conflicts", () => {
    fc.assert(
      fc.property(form, form, form, (start: Form, mine: Form, theirs: Form) => {
        const first = merge(start, mine, theirs);
        if (first.conflicts.length > 0) return;
        const again = merge(theirs, first.fields, theirs);
        expect(again).toMatchObject({ fields: first.fields, taken: [], conflicts: [] });
      }),
    );
  });

  it("overwrites nothing before the choice, and a crash before it changes nothing", () => {
    fc.assert(
      fc.property(form, form, form, (start: Form, mine: Form, theirs: Form) => {
        const { fields, conflicts } = merge(start, mine, theirs);
        const sent = sendable(fields, conflicts);
        for (const { name } of conflicts) expect(sent[name]).toBe(theirs[name]);
        const later = merge(baseOf(theirs, conflicts), fields, theirs);
        expect(later.conflicts).toEqual(conflicts);
        expect(later.fields).toEqual(fields);
      }),
    );
  });
});

describe("a decided conflict", () => {
  const conflict = { name: "results", base: "", mine: "một", theirs: "hai" };

  it("leaves what was chosen, as it stands by now", () => {
    expect(decided(conflict, "một nữa", "mine")).toBe("một nữa");
    expect(decided(conflict, "một", "theirs")).toBe("hai");
    expect(decided(conflict, "một\n", "both")).toBe("một\n\nhai");
    expect(decided(conflict, " ", "both")).toBe("hai");
    expect(decided({ ...conflict, theirs: "" }, "một", "both")).toBe("một");
  });
});

it("retries after 2, 4, 8 … and at most 30 seconds", () => {
  expect([1, 2, 3, 4, 5, 50].map(retryDelay)).toEqual([2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
});

it.each([
  ["1.234", "1.234 — một nghìn hai trăm ba mươi tư"],
  ["1 234,5", "1.234,5 — một nghìn hai trăm ba mươi tư phẩy năm"],
  ["14210", "14.210 — mười bốn nghìn hai trăm mười"],
  ["1234", ""],
  ["61,5", ""],
  ["1.5", ""],
  ["", ""],
])("reads %j out as %j", (typed, echo) => {
  expect(figureEcho(typed)).toBe(echo);
});

describe("what is told while somebody types", () => {
  const [top, bottom] = ["measure.m.numerator", "measure.m.denominator"];
  const errors = { [top]: "chữ", [bottom]: "trống", progressPercent: "quá 100" };
  const fields = { [top]: "mười", [bottom]: "", progressPercent: "101" };

  it("is everything once nobody does", () => {
    expect(toldErrors(errors, fields, null)).toEqual(errors);
  });

  it("waits for the field and the blank half of its measure", () => {
    const typing = { name: top, told: [], warned: false };
    expect(Object.keys(toldErrors(errors, fields, typing))).toEqual(["progressPercent"]);
    expect(Object.keys(toldErrors(errors, fields, { ...typing, name: bottom }))).toEqual([
      top,
      "progressPercent",
    ]);
  });

  it("stays while it is mended", () => {
    expect(toldErrors(errors, fields, { name: top, told: [top], warned: false })).toHaveProperty([top]);
  });
});
