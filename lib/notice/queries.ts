import { z } from "zod";
import { mayWork, workArea } from "@/lib/account/policy";
import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { noticeLink, noticePath, noticeText } from "./labels";
import { NOTICE_PAGE } from "./schema";
import { noticeFrom, noticeJson, noticeRow, subjectOf } from "./sql.inbox";

/** An account's own notices; nobody reads another's. */

export type Inbox = Awaited<ReturnType<typeof inboxOf>>;
export type InboxNotice = Inbox["notices"][number];

const answerRow = z.object({
  unread: z.int(),
  latest: z.coerce.date().nullable(),
  rows: z.array(noticeRow).nullable(),
});

/**
 * One page of the actor's notices, newest first; one statement.
 * @param page from 1
 * @returns with how many are unread on all pages, when the newest of all came, and whether older ones follow
 */
export async function inboxOf(actor: Actor, page: number) {
  if (!mayWork(actor)) return { unread: 0, latest: null, more: false, notices: [] };
  const [answer] = await db().$queryRaw<unknown[]>`
    WITH mine AS (SELECT * FROM notice WHERE account_id = ${actor.accountId}::uuid
      ORDER BY at DESC, id LIMIT ${NOTICE_PAGE + 1} OFFSET ${(page - 1) * NOTICE_PAGE})
    SELECT (SELECT count(*)::int FROM notice WHERE account_id = ${actor.accountId}::uuid AND read_at IS NULL) AS unread,
      (SELECT max(at) FROM notice WHERE account_id = ${actor.accountId}::uuid) AS latest,
      (SELECT json_agg(${noticeJson} ORDER BY n.at DESC, n.id) FROM mine n ${noticeFrom}) AS rows`;
  const { unread, latest, rows } = answerRow.parse(answer);
  const area = workArea(actor);
  const notices = (rows ?? []).slice(0, NOTICE_PAGE).map((row) => {
    const subject = subjectOf(row);
    const { id, kind, at } = row;
    const path = noticePath(area, subject);
    const link = path === null ? null : { href: path, label: noticeLink(subject) };
    return { id, kind, at, unread: row.readAt === null, text: noticeText(subject), link };
  });
  return { unread, latest, more: (rows ?? []).length > NOTICE_PAGE, notices };
}
