import { cache } from "react";
import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { Refusal } from "@/lib/result";
import { mayReadReviews } from "@/lib/submission/policy";
import { waitingStatus } from "@/lib/submission/workflow";
import { validOn } from "@/lib/unit/calc";
import { today } from "@/lib/unit/queries";
import { organisationRow } from "@/lib/unit/schema";

/** Counted up to here; more are "hơn 999". */
const MOST_WAITING = 1_000;

const frameRow = z.object({
  organisations: z.array(organisationRow),
  waiting: z.int(),
  unread: z.int(),
});

/**
 * What stands around every page of the office: its name today, how many reports wait (at most 1.000), and how many
 * notices the account has not read. One statement per request.
 * @throws Refusal FORBIDDEN for whoever is neither of the office nor a leader
 */
export const officeFrame = cache(async (actor: Actor) => {
  if (!mayReadReviews(actor)) throw new Refusal("FORBIDDEN");
  const rows = await db().$queryRaw<unknown[]>`
    SELECT (SELECT json_agg(json_build_object('name', name, 'parent', parent, 'office', office, 'place', place,
        'validFrom', valid_from, 'validTo', valid_to)) FROM organisation_name) AS organisations,
      (SELECT count(*)::int FROM (SELECT 1 FROM submission
        WHERE status = ${waitingStatus}::submission_status AND version_count > 0 LIMIT ${MOST_WAITING}) waiting) AS waiting,
      (SELECT count(*)::int FROM notice WHERE account_id = ${actor.accountId}::uuid AND read_at IS NULL) AS unread`;
  const { organisations, ...counts } = frameRow.parse(rows[0]);
  const { name, office, place } = validOn(organisations, today());
  return { organisation: name, office, place, ...counts };
});
