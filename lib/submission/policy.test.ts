import { describe, expect, it } from "vitest";
import { type Actor, type Role, role } from "@/lib/account/schema";
import { mayDraft, mayReadReviews, mayTake, readScope } from "./policy";
import { submissionStatus, transitionOf, type WorkflowAction, workflowAction } from "./workflow";

const OWN = "unit-own";
const OTHER = "unit-other";

function actorOf(kind: Role, mustChangePassword = false): Actor {
  const unitId = kind === "UNIT_EDITOR" || kind === "UNIT_HEAD" ? OWN : null;
  return { accountId: "a", sessionId: "s", username: "u", role: kind, unitId, mustChangePassword };
}

/** Everything that is allowed, written out; whatever is not here must be refused. */
const allowed = new Set([
  "UNIT_EDITOR draft own",
  "UNIT_HEAD draft own",
  "UNIT_HEAD submit own DRAFT",
  "UNIT_HEAD submit own RETURNED",
  "UNIT_HEAD withdraw own SUBMITTED",
  "OFFICE return own SUBMITTED",
  "OFFICE return other SUBMITTED",
  "OFFICE approve own SUBMITTED",
  "OFFICE approve other SUBMITTED",
  "OFFICE reopen own APPROVED",
  "OFFICE reopen other APPROVED",
]);

describe("role × action × status × own or other unit", () => {
  for (const kind of role.options) {
    for (const [whose, unitId] of [
      ["own", OWN],
      ["other", OTHER],
    ] as const) {
      it(`${kind}, ${whose} unit: drafting`, () => {
        const key = `${kind} draft ${whose}`;
        expect(mayDraft(actorOf(kind), { unitId })).toBe(allowed.has(key));
        expect(mayDraft(actorOf(kind, true), { unitId })).toBe(false);
      });
      for (const action of workflowAction.options) {
        it(`${kind}, ${whose} unit: ${action}`, () => {
          for (const status of submissionStatus.options) {
            const key = `${kind} ${action} ${whose} ${status}`;
            expect([key, may(actorOf(kind), action, unitId, status)]).toEqual([key, allowed.has(key)]);
            expect(may(actorOf(kind, true), action, unitId, status)).toBe(false);
          }
        });
      }
    }
  }

  function may(
    actor: Actor,
    action: WorkflowAction,
    unitId: string,
    status: (typeof submissionStatus.options)[number],
  ) {
    return mayTake(actor, action, { unitId }) && transitionOf(action, status) !== null;
  }
});

describe("reading", () => {
  it("is limited to the own unit, or to what was sent, or to nothing", () => {
    expect(readScope(actorOf("UNIT_EDITOR"))).toEqual({ unitId: OWN });
    expect(readScope(actorOf("UNIT_HEAD"))).toEqual({ unitId: OWN });
    expect(readScope(actorOf("OFFICE"))).toEqual({ versionCount: { gte: 1 } });
    expect(readScope(actorOf("LEADER"))).toEqual({ versionCount: { gte: 1 } });
    expect(readScope(actorOf("ADMIN"))).toEqual({ id: { in: [] } });
    for (const kind of role.options) expect(readScope(actorOf(kind, true))).toEqual({ id: { in: [] } });
  });

  it("opens the office's pages to office and leaders", () => {
    expect(role.options.filter((kind) => mayReadReviews(actorOf(kind)))).toEqual(["OFFICE", "LEADER"]);
  });
});
