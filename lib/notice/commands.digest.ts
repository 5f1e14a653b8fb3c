import { randomUUID } from "node:crypto";
import { z } from "zod";
import { workArea } from "@/lib/account/policy";
import { role } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { publicBase } from "@/lib/env";
import { digestDay } from "./calc";
import { DIGEST_NOTICES, digestOf } from "./labels.mail";
import { noticeFrom, noticeJson, noticeRow, subjectOf } from "./sql.inbox";

/** Accounts of one statement, and how many days an unread notice may wait to be told by e-mail. */
const BATCH = 100;
const DAYS_TOLD = 7;

const accountRow = z.object({
  id: z.string(),
  username: z.string(),
  role,
  email: z.string(),
  ids: z.array(z.string()),
  rows: z.array(noticeRow),
});

/**
 * Writes today's digests into the outbox: one for each active account that has an e-mail address, unread notices that
 * no digest has told yet, and none of today. Before seven in the morning there are none.
 * @param at the present moment
 * @returns how many it wrote
 */
export async function queueDigests(at: Date): Promise<number> {
  const day = digestDay(at);
  if (!day) return 0;
  let queued = 0;
  for (;;) {
    const accounts = await accountsToTell(day, at);
    queued += await writeDigests(day, at, accounts);
    if (accounts.length < BATCH) return queued;
  }
}

async function accountsToTell(day: string, at: Date) {
  const since = new Date(at.getTime() - DAYS_TOLD * 86_400_000);
  const rows = await db().$queryRaw<unknown[]>`
    WITH told AS (
      SELECT a.id, a.username, a.role, a.email, fresh.ids
      FROM account a CROSS JOIN LATERAL (
        SELECT array_agg(id ORDER BY at DESC, id) AS ids FROM notice
        WHERE account_id = a.id AND at > ${since} AND read_at IS NULL AND mail_id IS NULL) fresh
      WHERE a.email IS NOT NULL AND a.disabled_at IS NULL AND fresh.ids IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM mail m WHERE m.account_id = a.id AND m.day = ${day}::date)
      ORDER BY a.id LIMIT ${BATCH})
    SELECT id, username, role::text, email, ids::text[] AS ids,
      (SELECT json_agg(${noticeJson} ORDER BY n.at DESC, n.id)
        FROM notice n ${noticeFrom} WHERE n.id = ANY(told.ids[1:${DIGEST_NOTICES}])) AS rows
    FROM told`;
  return z.array(accountRow).parse(rows);
}

/** One statement: of two instances at once the second finds the day taken and marks nothing. */
async function writeDigests(day: string, at: Date, accounts: z.infer<typeof accountRow>[]): Promise<number> {
  if (accounts.length === 0) return 0;
  const mails = accounts.map(({ id, username, role: of, email, ids, rows }) => ({
    id: randomUUID(),
    account_id: id,
    recipient: email,
    notice_ids: ids,
    ...digestOf({
      day,
      base: publicBase(),
      username,
      area: workArea({ role: of }),
      notices: rows.map(subjectOf),
      total: ids.length,
    }),
  }));
  const made = await db().$queryRaw<unknown[]>`
    WITH digest AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(mails)}::jsonb)
        AS d(id uuid, account_id uuid, recipient text, subject text, body text, notice_ids uuid[])),
    made AS (
      INSERT INTO mail (id, account_id, day, recipient, subject, body, created_at, next_attempt_at)
      SELECT id, account_id, ${day}::date, recipient, subject, body, ${at}, ${at} FROM digest
      ON CONFLICT (account_id, day) DO NOTHING RETURNING id),
    told AS (
      UPDATE notice n SET mail_id = made.id FROM made JOIN digest d ON d.id = made.id
      WHERE n.id = ANY(d.notice_ids))
    SELECT id FROM made`;
  return made.length;
}
