import { describe, expect, it } from "vitest";
import {
  carriedQueue,
  cleanNotes,
  decisionInput,
  decisionSaid,
  isNarrowed,
  NOTE_LIMIT,
  noteErrors,
  queueFilter,
  queuePath,
  readQueue,
  wholeQueue,
} from "./schema";

describe("the queue's address", () => {
  it("reads what makes sense and forgets the rest", () => {
    const typed = {
      ky: "2023-q9",
      "don-vi": " '-- ",
      "nhiem-vu": "dan-van",
      "trang-thai": "x",
      trang: "-1",
    };
    expect(queueFilter.parse(typed)).toEqual({
      "nhiem-vu": "dan-van",
      "trang-thai": "cho-duyet",
      tim: "",
      trang: 1,
    });
  });

  it.each([
    { ky: "2023-q2", "trang-thai": "da-duyet", trang: "3" },
    { "don-vi": "Phường An Lộc", tim: "đô thị & 'x", han: "tre", "danh-gia": "nguy-co-cham" },
  ])("survives being written and read again: %j", (typed) => {
    const filter = queueFilter.parse(typed);
    const query = new URL(queuePath(filter), "http://x").searchParams;
    expect(queueFilter.parse(Object.fromEntries(query))).toEqual(filter);
    expect(filter).toMatchObject({ ...typed, trang: Number(typed.trang ?? 1) });
    expect(readQueue(carriedQueue(filter))).toEqual(filter);
  });

  it("carries nothing when nothing is asked, and knows when something is", () => {
    expect(carriedQueue(queueFilter.parse({}))).toBe("");
    expect(isNarrowed(queueFilter.parse({ "trang-thai": "tra-lai", trang: "2" }))).toBe(false);
    expect(isNarrowed(queueFilter.parse({ han: "tre" }))).toBe(true);
    expect(wholeQueue("tra-lai")).toEqual(queueFilter.parse({ "trang-thai": "tra-lai" }));
  });

  it.each(["0", "21", "1.5", "x", ""])("opens the first page for page %j", (trang) => {
    expect(queueFilter.parse({ trang }).trang).toBe(1);
  });
});

describe("what was decided", () => {
  it("is read from the next address", () => {
    expect(decisionSaid.parse({ da: "tra-lai", bai: "2023-q2/an-loc/dan-van" })).toEqual({
      decision: "return",
      place: { period: "2023-q2", unit: "an-loc", task: "dan-van" },
    });
  });

  it.each([
    { da: "duyet" },
    { da: "xoa", bai: "2023-q2/an-loc/dan-van" },
    { da: "duyet", bai: "//example.com" },
    { da: "duyet", bai: "2023-q2/an-loc" },
    { da: ["duyet"], bai: "2023-q2/an-loc/dan-van" },
  ])("says nothing for %j", (query) => {
    expect(decisionSaid.safeParse(query).success).toBe(false);
  });
});

describe("a decision", () => {
  const sent = {
    decision: "approve",
    submissionId: "00000000-0000-4000-8000-000000000001",
    revision: "3",
    versionNumber: "2",
  };

  it("leaves missing fields to the command", () => {
    const input = decisionInput.parse({ ...sent, rating: "GREAT" });
    expect(input).toMatchObject({
      revision: 3,
      versionNumber: 2,
      rating: null,
      correctionNote: "",
      reason: "",
    });
  });

  it.each([
    { submissionId: "1" },
    { revision: "0" },
    { revision: "99999999999" },
    { versionNumber: "1.5" },
    { decision: "submit" },
  ])("is not read with %j", (change) => {
    expect(decisionInput.safeParse({ ...sent, ...change }).success).toBe(false);
  });
});

describe("remarks on fields", () => {
  const measure = "measure.00000000-0000-4000-8000-000000000009.numerator";

  it("keeps those on known fields", () => {
    const notes = {
      results: " Ghi rõ ",
      [measure]: "Sai số",
      causes: " \n",
      passwordHash: "x",
      "measure.1.value": "x",
    };
    expect(cleanNotes(notes)).toEqual({ results: "Ghi rõ", [measure]: "Sai số" });
  });

  it("says which one is too long", () => {
    const errors = noteErrors({ results: "x".repeat(NOTE_LIMIT + 1), causes: "x".repeat(NOTE_LIMIT) });
    expect(Object.keys(errors)).toEqual(["note.results"]);
  });
});
