import { randomBytes, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { actor, completeForm, freshDatabase, HEALTH } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import { returnSubmission } from "@/lib/review/commands";
import { approve } from "@/lib/review/commands.approve";
import { saveDraft, submit, withdraw } from "@/lib/submission/commands";
import type { TargetAddress } from "@/lib/submission/queries";
import { addAttachment, type NewFile, removeAttachment } from "./commands";
import { findFile, loadPlace, uploadState } from "./queries";

let client: Db;
const people = {} as Record<"head" | "editor" | "neighbour" | "office" | "leader" | "admin", Actor>;

beforeAll(async () => {
  client = await freshDatabase();
  await client.period.updateMany({ where: { code: "2023-q1" }, data: { state: "CLOSED" } });
  const names = { head: "an-loc", editor: "an-loc-tong-hop", neighbour: "an-lac", office: "van-phong" };
  for (const [key, name] of Object.entries({ ...names, leader: "thuong-truc", admin: "quan-tri" })) {
    people[key as keyof typeof people] = await actor(name);
  }
});

function file(change: Partial<NewFile> = {}): NewFile {
  const sha256 = randomBytes(32).toString("hex");
  const storageKey = `2023-q2/${randomUUID()}`;
  return { fileName: "Đề án.pdf", mediaType: "application/pdf", size: 1_000, sha256, storageKey, ...change };
}

const task = (taskSlug: string): TargetAddress => ({ ...HEALTH, taskSlug });
const refusalOf = (deed: Promise<unknown>) =>
  deed.then(
    () => "TAKEN",
    (error) => error.refusal ?? error,
  );
const add = (by: Actor, address: TargetAddress, change: Partial<NewFile> = {}) =>
  refusalOf(addAttachment(by, address, file(change)));
const revisionOf = async (address: TargetAddress) =>
  (await loadPlace(client, people.head, address))?.submission?.revision ?? null;

describe("adding", () => {
  it("starts the report, raises its revision and writes the audit row", async () => {
    const address = task("xay-dung-dang");
    const first = await addAttachment(people.head, address, file());
    expect(first.revision).toBe(2);
    const second = await addAttachment(people.editor, address, file({ fileName: "ảnh.jpg" }));
    expect(second.revision).toBe(3);
    expect(second.attachments.map(({ fileName }) => fileName)).toEqual(["Đề án.pdf", "ảnh.jpg"]);
    const place = await loadPlace(client, people.head, address);
    const audits = await client.auditEntry.findMany({ where: { subjectId: place?.submission?.id ?? "" } });
    expect(audits.map(({ action }) => action)).toEqual(["attachment.add", "attachment.add"]);
    expect(JSON.stringify(audits.map(({ detail }) => detail))).not.toContain("Đề án");
  });

  it("makes an older page stale", async () => {
    const address = task("can-bo-dang-vien");
    await saveDraft(people.head, address, null, await completeForm(people.head, address));
    await addAttachment(people.head, address, file());
    expect(await submit(people.head, address, 1)).toMatchObject({ ok: false, code: "CONFLICT" });
    expect(await submit(people.head, address, 2)).toMatchObject({ ok: true });
  });

  it("takes the same bytes once, and again after they were removed", async () => {
    const address = task("trat-tu-do-thi");
    const { sha256 } = file();
    expect(await add(people.head, address, { sha256 })).toBe("TAKEN");
    const before = await revisionOf(address);
    expect(await add(people.head, address, { sha256 })).toBe("DUPLICATE");
    expect(await revisionOf(address)).toBe(before);
    const { attachments } = await addAttachment(people.head, address, file());
    await removeAttachment(people.head, address, attachments[0]?.id ?? "");
    expect(await add(people.head, address, { sha256 })).toBe("TAKEN");
  });

  it("leaves 10 of 20 parallel uploads, also when they start the report", async () => {
    const address = task("du-an-ha-tang");
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, i) => add(i % 2 ? people.head : people.editor, address)),
    );
    expect(outcomes.filter((outcome) => outcome === "TAKEN")).toHaveLength(10);
    expect(outcomes.filter((outcome) => outcome === "TOO_MANY")).toHaveLength(10);
    const place = await loadPlace(client, people.head, address);
    const submissionId = place?.submission?.id ?? "";
    expect(await client.attachment.count({ where: { submissionId, removedAt: null } })).toBe(10);
    expect(place?.submission?.revision).toBe(11);
    expect(await uploadState(people.head, address)).toEqual({ refusal: "TOO_MANY", revision: 11 });
  });

  it("is the own unit's alone, in an open period, before it is sent", async () => {
    const address = task("phat-trien-kinh-te");
    for (const by of [people.office, people.leader, people.admin]) {
      expect(await add(by, address)).toBe("NOT_FOUND");
      expect(await uploadState(by, address)).toEqual({ refusal: "NOT_FOUND", revision: 0 });
    }
    expect(await add({ ...people.head, mustChangePassword: true }, address)).toBe("NOT_FOUND");
    expect(await add(people.head, task("khong-co"))).toBe("NOT_FOUND");
    expect(await add(people.head, { ...address, periodCode: "2023-q1" })).toBe("PERIOD_CLOSED");
    expect(await add(people.head, { ...address, periodCode: "2023-q3" })).toBe("NOT_YET_OPEN");
    await saveDraft(people.head, address, null, await completeForm(people.head, address));
    await submit(people.head, address, 1);
    expect(await add(people.head, address)).toBe("WRONG_STATUS");
    const place = await loadPlace(client, people.head, address);
    const decision = { versionNumber: 1, rating: "ON_TRACK" as const, correctionNote: "" };
    await approve(people.office, { submissionId: place?.submission?.id ?? "", revision: 2 }, decision);
    expect(await add(people.head, address)).toBe("WRONG_STATUS");
  });
});

describe("removing", () => {
  it("is the own unit's, raises the revision once, and a repeated one changes nothing", async () => {
    const address = HEALTH;
    const { attachments } = await addAttachment(people.head, address, file());
    const id = attachments[0]?.id ?? "";
    await addAttachment(people.neighbour, address, file());
    expect(await refusalOf(removeAttachment(people.neighbour, address, id))).toBe("NOT_FOUND");
    expect(await refusalOf(removeAttachment(people.office, address, id))).toBe("NOT_FOUND");
    expect(await findFile(people.head, id)).not.toBeNull();
    expect(await removeAttachment(people.editor, address, id)).toEqual({ attachments: [], revision: 3 });
    expect(await removeAttachment(people.head, address, id)).toEqual({ attachments: [], revision: 3 });
    expect(await findFile(people.head, id)).toBeNull();
  });
});

describe("reading", () => {
  it("follows the report: drafts are the unit's own, sent files stay for who may read the version", async () => {
    const address = task("an-ninh-trat-tu");
    const { head, editor, neighbour, office, leader, admin } = people;
    const readers = async (id: string) => {
      const all = { head, editor, neighbour, office, leader, admin };
      const found: string[] = [];
      for (const [name, by] of Object.entries(all)) if (await findFile(by, id)) found.push(name);
      return found;
    };
    await saveDraft(head, address, null, await completeForm(head, address));
    const id = (await addAttachment(head, address, file())).attachments[0]?.id ?? "";
    expect(await readers(id)).toEqual(["head", "editor"]);
    await submit(head, address, 2);
    const everyone = ["head", "editor", "office", "leader"];
    expect(await readers(id)).toEqual(everyone);

    // Back with the unit: what is added now is a draft again, what is removed stays in the version that was sent.
    const place = await loadPlace(client, head, address);
    await returnSubmission(office, { submissionId: place?.submission?.id ?? "", revision: 3 }, "Bổ sung.");
    const added = (await addAttachment(head, address, file())).attachments[1]?.id ?? "";
    expect(await readers(added)).toEqual(["head", "editor"]);
    await removeAttachment(head, address, id);
    expect(await readers(id)).toEqual(everyone);
    await submit(head, address, 6);
    expect(await readers(added)).toEqual(everyone);
    await withdraw(head, address, 7);
    await removeAttachment(head, address, added);
    expect(await readers(added)).toEqual(everyone);
  });

  it("finds nothing under ids that are none", async () => {
    for (const id of ["", "1", "../x", "0190a1b2-0000-7000-8000-000000000001"]) {
      expect(await findFile(people.head, id)).toBeNull();
    }
  });
});
