import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import { actor, completeForm, freshDatabase } from "@/e2e/fixtures/database";
import type { Actor } from "@/lib/account/schema";
import type { Db } from "@/lib/db";
import type { Result } from "@/lib/result";
import { reopen, returnSubmission } from "@/lib/review/commands";
import { approve } from "@/lib/review/commands.approve";
import { saveDraft, submit, withdraw } from "./commands";
import { loadSubmission, loadTarget, type TargetAddress } from "./queries";

/**
 * The workflow against a model of its own: random sequences of steps by random actors, some with an old revision,
 * each on its own unit × task × period. The model below is written from the design, not from workflow.ts.
 */

const RUNS = Number(process.env.MODEL_RUNS) || 200;
const LONGEST = 30;

const steps = ["save", "submit", "withdraw", "return", "approve", "reopen"] as const;
const people = ["head", "editor", "neighbour", "office", "leader", "admin"] as const;
type Step = {
  step: (typeof steps)[number];
  who: (typeof people)[number];
  stale: boolean;
  blankReason: boolean;
};

type Model = { status: string; revision: number; versions: number; audits: number; published: number };

/** What the design allows in each status; histories take such a step more often than not, so that they get far. */
const legal: Record<string, [Step["step"], Step["who"]][]> = {
  NONE: [["save", "head"]],
  DRAFT: [["submit", "head"]],
  SUBMITTED: [
    ["approve", "office"],
    ["return", "office"],
    ["withdraw", "head"],
  ],
  RETURNED: [
    ["submit", "head"],
    ["save", "editor"],
  ],
  APPROVED: [["reopen", "office"]],
};

function guided(model: Model, drawn: Step & { guide: number | null }): Step {
  const { guide, ...free } = drawn;
  const choices = legal[model.status] ?? [];
  const [step, who] = (guide === null ? undefined : choices[guide % choices.length]) ?? [];
  return step && who ? { step, who, stale: false, blankReason: false } : free;
}

let client: Db;
const actors = {} as Record<Step["who"], Actor>;
let form: Record<string, string>;

beforeAll(async () => {
  client = await freshDatabase();
  await client.period.updateMany({ data: { state: "OPEN" } });
  actors.head = await actor("an-loc");
  actors.editor = await actor("an-loc-tong-hop");
  actors.neighbour = await actor("an-lac");
  actors.office = await actor("van-phong");
  actors.leader = await actor("thuong-truc");
  actors.admin = await actor("quan-tri");
  form = await completeForm(actors.head, { taskSlug: "an-ninh-trat-tu", periodCode: "2021-q1" });
});

/** What the design says must come of a step; changes the model when it succeeds. */
function expected(model: Model, { step, who, stale, blankReason }: Step): string {
  const unit = who === "head" || who === "editor";
  const started = model.status !== "NONE";
  const go = (status: string, change: Partial<Model> = {}) => {
    Object.assign(model, change, { status, revision: model.revision + 1 });
    if (step !== "save") model.audits += 1;
    return "OK";
  };
  if (step === "save") {
    if (!unit) return "FORBIDDEN";
    if (!started) return stale ? "CONFLICT" : go("DRAFT");
    if (model.status !== "DRAFT" && model.status !== "RETURNED") return "WRONG_STATUS";
    return stale ? "CONFLICT" : go(model.status);
  }
  if (step === "submit" || step === "withdraw") {
    if (!unit) return "FORBIDDEN";
    if (!started) return "NOT_FOUND";
    if (who === "editor") return "FORBIDDEN";
    const from = step === "submit" ? ["DRAFT", "RETURNED"] : ["SUBMITTED"];
    if (!from.includes(model.status)) return "WRONG_STATUS";
    if (stale) return "CONFLICT";
    return step === "submit" ? go("SUBMITTED", { versions: model.versions + 1 }) : go("DRAFT");
  }
  if (who !== "office") return "FORBIDDEN";
  if (model.versions === 0) return "NOT_FOUND";
  if (step !== "approve" && blankReason) return "INVALID";
  if (model.status !== (step === "reopen" ? "APPROVED" : "SUBMITTED")) return "WRONG_STATUS";
  if (stale) return "CONFLICT";
  return step === "approve" ? go("APPROVED", { published: model.published + 1 }) : go("RETURNED");
}

async function take(
  address: TargetAddress,
  model: Model,
  { step, who, stale, blankReason }: Step,
): Promise<string> {
  const by =
    who === "neighbour" ? { ...actors.neighbour, role: "LEADER" as const, unitId: null } : actors[who];
  // A revision far in the past: one that is merely one behind is how a repeated submit is recognised.
  const revision = stale ? Math.max(model.revision - 2, -1) : model.revision;
  if (step === "save") return code(await saveDraft(by, address, revision === 0 ? null : revision, form));
  if (step === "submit") return code(await submit(by, address, revision));
  if (step === "withdraw") return code(await withdraw(by, address, revision));
  const target = await loadTarget(client, { id: actors.head.unitId ?? "" }, address);
  const row = target && (await loadSubmission(client, target));
  const review = { submissionId: row?.id ?? "00000000-0000-4000-8000-000000000000", revision };
  const reason = blankReason ? "  " : "Đề nghị bổ sung.";
  if (step === "return") return code(await returnSubmission(by, review, reason));
  if (step === "reopen") return code(await reopen(by, review, reason));
  const decision = {
    versionNumber: model.versions,
    rating: "ON_TRACK" as const,
    correctionNote: "Đính chính.",
    correctionReason: "ENTRY_ERROR" as const,
  };
  return code(await approve(by, review, decision));
}

function code(result: Result<unknown>): string {
  return result.ok ? "OK" : result.code;
}

it(`${RUNS} random histories never leave the workflow`, { timeout: 900_000 }, async () => {
  const tasks = await client.task.findMany({ select: { slug: true } });
  const periods = await client.period.findMany({ select: { code: true } });
  const units = await client.account.findMany({
    where: { role: "UNIT_HEAD", unit: { names: { some: { kind: { not: "AGENCY" } } } } },
    select: { username: true },
  });
  const heads = await Promise.all(units.map((unit) => actor(unit.username)));
  let next = 0;
  const step = fc.record({
    step: fc.constantFrom(...steps),
    who: fc.constantFrom(...people),
    guide: fc.option(fc.nat(5), { freq: 3 }),
    stale: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
    blankReason: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  }) as fc.Arbitrary<Step & { guide: number | null }>;
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: LONGEST }), async (history) => {
      const place = next++;
      const by = heads[place % heads.length] as Actor;
      const rest = Math.floor(place / heads.length);
      const taskSlug = tasks[rest % tasks.length]?.slug ?? "";
      const periodCode = periods[Math.floor(rest / tasks.length) % periods.length]?.code ?? "";
      const address = { taskSlug, periodCode };
      actors.head = by;
      actors.editor = { ...by, role: "UNIT_EDITOR" };
      const model: Model = { status: "NONE", revision: 0, versions: 0, audits: 0, published: 0 };
      for (const drawn of history) {
        const one = guided(model, drawn);
        const wanted = expected(model, one);
        expect([
          one.step,
          one.who,
          await take(address, { ...model, revision: revisionBefore(model, wanted) }, one),
        ]).toEqual([one.step, one.who, wanted]);
      }
      await compare(address, model);
    }),
    { numRuns: RUNS, endOnFailure: true, seed: 20201123 },
  );
});

/** `expected` has moved the model on already when it answers OK; the command still sees the revision before. */
function revisionBefore(model: Model, outcome: string): number {
  return outcome === "OK" ? model.revision - 1 : model.revision;
}

async function compare(address: TargetAddress, model: Model): Promise<void> {
  const target = await loadTarget(client, { id: actors.head.unitId ?? "" }, address);
  const row = target && (await loadSubmission(client, target));
  expect(row?.status ?? "NONE").toBe(model.status);
  if (!row) return;
  const [versions, events, audits, publications, current] = await Promise.all([
    client.submissionVersion.count({ where: { submissionId: row.id } }),
    client.reviewEvent.count({ where: { submissionId: row.id } }),
    client.auditEntry.count({ where: { subjectId: row.id } }),
    client.publication.count({ where: { submissionId: row.id } }),
    client.publication.count({ where: { submissionId: row.id, supersededAt: null } }),
  ]);
  expect([row.revision, row.versionCount, versions]).toEqual([
    model.revision,
    model.versions,
    model.versions,
  ]);
  expect([events, audits]).toEqual([model.audits, model.audits]);
  expect([publications, current]).toEqual([model.published, Math.min(model.published, 1)]);
}
