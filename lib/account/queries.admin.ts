import { z } from "zod";
import { db, noSql, sql } from "@/lib/db";
import { fold } from "@/lib/format";
import { unitKind } from "@/lib/resolution/schema";
import { Refusal } from "@/lib/result";
import { unitLabel } from "@/lib/unit/labels";
import { today } from "@/lib/unit/queries";
import { nameTodaySql } from "@/lib/unit/sql";
import { mayManageAccounts } from "./policy";
import { type Actor, role } from "./schema";
import { ACCOUNTS_PAGE, type AccountFilter, filteredRole } from "./schema.admin";

const date = z.coerce.date();

const summaryRow = z.object({
  id: z.string(),
  username: z.string(),
  role,
  email: z.string().nullable(),
  unit: z.object({ id: z.string(), name: z.string(), kind: unitKind, ended: z.boolean() }).nullable(),
  mustChangePassword: z.boolean(),
  disabledAt: date.nullable(),
  lastLoginAt: date.nullable(),
});

const listRow = z.object({ total: z.int(), rows: z.array(summaryRow).nullable() });

/** An account as the administrator sees it; a unit role has its unit as it is called today. */
export type AccountSummary = ReturnType<typeof summaryOf>;

function summaryOf({ unit, ...account }: z.infer<typeof summaryRow>) {
  return { ...account, unit: unit && { id: unit.id, label: unitLabel(unit), ended: unit.ended } };
}

/** Account `a` with its unit `u`, as JSON columns. */
const summary = () => sql`'id', a.id, 'username', a.username, 'role', a.role, 'email', a.email,
  'mustChangePassword', a.must_change_password, 'disabledAt', a.disabled_at, 'lastLoginAt', a.last_login_at,
  'unit', CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', today.name, 'kind', today.kind,
    'ended', u.ended_on IS NOT NULL) END`;

const joined = () => sql`account a LEFT JOIN unit u ON u.id = a.unit_id
  LEFT JOIN LATERAL (${nameTodaySql(today())}) today ON true`;

/**
 * One page of the accounts by name, for the administrator; one statement.
 * @throws Refusal FORBIDDEN
 */
export async function listAccounts(actor: Actor, filter: AccountFilter) {
  if (!mayManageAccounts(actor)) throw new Refusal("FORBIDDEN");
  const wanted = filteredRole(filter);
  // The search is one text that contains what was typed: no wildcard of LIKE has a meaning.
  const text = fold(filter.tim);
  const searched = text
    ? sql`AND position(${text} IN fold(concat_ws(' ', a.username, a.email, today.name))) > 0`
    : noSql;
  const unit = filter["don-vi"];
  const rows = await db().$queryRaw<unknown[]>`
    WITH found AS (
      SELECT a.username, json_build_object(${summary()}) AS row FROM ${joined()}
      WHERE true ${searched} ${wanted ? sql`AND a.role = ${wanted}::role` : noSql}
        ${unit ? sql`AND u.code = ${unit}` : noSql} ${stateSql(filter["trang-thai"])}
    ), page AS (
      SELECT * FROM found ORDER BY username LIMIT ${ACCOUNTS_PAGE} OFFSET ${(filter.trang - 1) * ACCOUNTS_PAGE}
    )
    SELECT (SELECT count(*)::int FROM found) AS total, (SELECT json_agg(row ORDER BY username) FROM page) AS rows`;
  const { total, rows: page } = listRow.parse(rows[0]);
  return { total, pages: Math.ceil(total / ACCOUNTS_PAGE), rows: (page ?? []).map(summaryOf) };
}

function stateSql(state: AccountFilter["trang-thai"]) {
  switch (state) {
    case undefined:
      return noSql;
    case "da-khoa":
      return sql`AND a.disabled_at IS NOT NULL`;
    case "cho-doi-mat-khau":
      return sql`AND a.disabled_at IS NULL AND a.must_change_password`;
    case "dang-dung":
      return sql`AND a.disabled_at IS NULL AND NOT a.must_change_password`;
  }
}

/** Logins that the page of an account lists, newest first. */
export const SESSIONS_SHOWN = 20;

const sessionRow = z.object({ id: z.string(), createdAt: date, expiresAt: date, endedAt: date.nullable() });
const detailRow = z.object({
  account: summaryRow.extend({ createdAt: date }),
  live: z.int(),
  sessions: z.array(sessionRow).nullable(),
});

/**
 * One account with its latest logins, for the administrator; one statement.
 * @returns null when there is none of that name
 * @throws Refusal FORBIDDEN
 */
export async function accountOf(actor: Actor, username: string) {
  if (!mayManageAccounts(actor)) throw new Refusal("FORBIDDEN");
  const rows = await db().$queryRaw<unknown[]>`
    SELECT json_build_object(${summary()}, 'createdAt', a.created_at) AS account,
      (SELECT count(*)::int FROM session s WHERE s.account_id = a.id AND s.ended_at IS NULL
        AND s.expires_at > ${new Date()}) AS live,
      (SELECT json_agg(json_build_object('id', s.id, 'createdAt', s.created_at, 'expiresAt', s.expires_at,
          'endedAt', s.ended_at) ORDER BY s.created_at DESC)
        FROM (SELECT * FROM session WHERE account_id = a.id ORDER BY created_at DESC LIMIT ${SESSIONS_SHOWN}) s)
        AS sessions
    FROM ${joined()} WHERE a.username = ${username}`;
  if (rows.length === 0) return null;
  const { account, live, sessions } = detailRow.parse(rows[0]);
  const checkedAt = new Date();
  const told = (sessions ?? []).map((session) => ({ ...session, open: isOpen(session, checkedAt) }));
  return { ...summaryOf(account), createdAt: account.createdAt, live, sessions: told };
}

export type AccountDetail = NonNullable<Awaited<ReturnType<typeof accountOf>>>;

function isOpen(session: { expiresAt: Date; endedAt: Date | null }, at: Date): boolean {
  return session.endedAt === null && session.expiresAt > at;
}
