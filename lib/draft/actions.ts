"use server";

import { z } from "zod";
import { currentActor } from "@/lib/auth/session";
import { formatTime } from "@/lib/format";
import { toFields } from "@/lib/submission/calc";
import { saveDraft } from "@/lib/submission/commands";
import { errorLabels, loggedOutLabel } from "@/lib/submission/labels";
import { findWork } from "@/lib/submission/queries";
import { type AutosaveAnswer, addressSchema } from "@/lib/submission/schema";

/** Saving while somebody types: one request, one session check, one read, one write. */

const LONGEST_NAME = 100;

const body = z.object({
  /** whose page it is: another account may be logged in in this browser by now */
  accountId: z.string().max(LONGEST_NAME),
  revision: z.int().min(1).nullable(),
  fields: z.record(z.string().max(LONGEST_NAME), z.string()),
});

const statuses = { NOT_FOUND: 404, FORBIDDEN: 403, INVALID: 400, CONFLICT: 409 } as const;

/**
 * Stores what can be read of a form; what cannot keeps its stored value and is named.
 * @param address task and period, as they stand in the request's address
 * @param sent the request's body: `accountId` of the page, `revision` the form builds on (null while nothing is
 *   stored), `fields` by name
 * @returns the HTTP status and the answer
 */
export async function autosave(
  address: unknown,
  sent: unknown,
): Promise<{ status: number; answer: AutosaveAnswer }> {
  const actor = await currentActor();
  if (!actor) return refusal(401, "LOGGED_OUT", loggedOutLabel);
  const place = addressSchema.safeParse(address);
  if (!place.success) return refusal(404, "NOT_FOUND", errorLabels.NOT_FOUND);
  const parsed = body.safeParse(sent);
  if (!parsed.success) return refusal(400, "INVALID", errorLabels.INVALID);
  if (parsed.data.accountId !== actor.accountId) return refusal(401, "LOGGED_OUT", loggedOutLabel);
  const result = await saveDraft(actor, place.data, parsed.data.revision, parsed.data.fields, true);
  if (result.ok) {
    const { revision, savedAt, errors } = result.value;
    return { status: 200, answer: { saved: true, revision, savedAt: formatTime(savedAt), errors } };
  }
  if (result.code === "CONFLICT") {
    const work = await findWork(actor, place.data.periodCode, place.data.taskSlug);
    if (work?.submission) {
      const { revision, updatedAt, content, savedBy } = work.submission;
      const stored = toFields(content, work.target.measures);
      const at = formatTime(updatedAt);
      return {
        status: 409,
        answer: { saved: false, code: "CONFLICT", revision, savedBy, savedAt: at, stored },
      };
    }
  }
  const status = result.code in statuses ? statuses[result.code as keyof typeof statuses] : 423;
  return refusal(status, result.code, errorLabels[result.code]);
}

function refusal(
  status: number,
  code: Extract<AutosaveAnswer, { message: string }>["code"],
  message: string,
): { status: number; answer: AutosaveAnswer } {
  return { status, answer: { saved: false, code, message } };
}
