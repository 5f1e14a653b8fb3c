import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { db, noSql, sql } from "@/lib/db";
import { fold } from "@/lib/format";
import { unitKind } from "@/lib/resolution/schema";
import { Refusal } from "@/lib/result";
import { unitLabel } from "./labels";
import { mayManageUnits } from "./policy";
import { today, unitOrder } from "./queries";
import { datedName, organisationRow } from "./schema";
import { filteredKind, UNITS_PAGE, type UnitFilter } from "./schema.admin";
import { nameTodaySql, placesSql } from "./sql";

const listed = z.object({
  code: z.string(),
  name: z.string(),
  kind: unitKind,
  endedOn: z.string().nullable(),
  accounts: z.int(),
  tasks: z.int(),
});
const listRow = z.object({ total: z.int(), rows: z.array(listed).nullable() });

/** A unit of the list: as it is called today, with its active accounts and present tasks. */
export type UnitSummary = z.infer<typeof listed> & { label: string };

/**
 * One page of the units, localities by name and then agencies, for the administrator; two statements.
 * @throws Refusal FORBIDDEN
 */
export async function listUnits(actor: Actor, filter: UnitFilter) {
  if (!mayManageUnits(actor)) throw new Refusal("FORBIDDEN");
  const text = fold(filter.tim);
  const kind = filteredKind(filter);
  const state = filter["trang-thai"];
  const order = await unitOrder();
  const rows = await db().$queryRaw<unknown[]>`
    WITH found AS (
      SELECT u.id, u.code, u.ended_on, named.name, named.kind FROM unit u, LATERAL (${nameTodaySql(today())}) named
      WHERE true ${kind ? sql`AND named.kind = ${kind}` : noSql}
        ${state ? (state === "da-ket-thuc" ? sql`AND u.ended_on IS NOT NULL` : sql`AND u.ended_on IS NULL`) : noSql}
        ${
          text
            ? sql`AND (position(${text} IN u.code) > 0 OR EXISTS (SELECT 1 FROM unit_name o WHERE o.unit_id = u.id
                AND position(${text} IN fold(o.name)) > 0))`
            : noSql
        }
    ), page AS (
      SELECT found.*, o.place FROM found LEFT JOIN ${placesSql(order)} o ON o.id = found.id
      ORDER BY o.place, code LIMIT ${UNITS_PAGE} OFFSET ${(filter.trang - 1) * UNITS_PAGE}
    )
    SELECT (SELECT count(*)::int FROM found) AS total,
      (SELECT json_agg(json_build_object('code', code, 'name', name, 'kind', kind, 'endedOn', ended_on,
        'accounts', (SELECT count(*) FROM account a WHERE a.unit_id = page.id AND a.disabled_at IS NULL),
        'tasks', (SELECT count(*) FROM assignment s WHERE s.unit_id = page.id AND s.ended_on IS NULL))
        ORDER BY place, code) FROM page) AS rows`;
  const { total, rows: page } = listRow.parse(rows[0]);
  const units: UnitSummary[] = (page ?? []).map((unit) => ({ ...unit, label: unitLabel(unit) }));
  return { total, pages: Math.ceil(total / UNITS_PAGE), units };
}

const detailRow = z.object({
  id: z.string(),
  code: z.string(),
  endedOn: z.string().nullable(),
  names: z.array(datedName.extend({ id: z.string() })),
  accounts: z.array(z.object({ username: z.string(), disabled: z.boolean() })).nullable(),
  tasks: z.int(),
  /** what only this unit reports */
  soleMeasures: z.array(z.object({ id: z.string(), code: z.string(), label: z.string() })).nullable(),
});

/** A unit with all its names (newest first), its accounts, and what would end with it. */
export type UnitDetail = z.infer<typeof detailRow>;

/**
 * One unit, for the administrator; one statement.
 * @returns null when there is none with that code
 * @throws Refusal FORBIDDEN
 */
export async function unitOf(actor: Actor, code: string): Promise<UnitDetail | null> {
  if (!mayManageUnits(actor)) throw new Refusal("FORBIDDEN");
  const rows = await db().$queryRaw<unknown[]>`
    SELECT u.id, u.code, u.ended_on::text AS "endedOn",
      (SELECT json_agg(json_build_object('id', n.id, 'name', n.name, 'kind', n.kind, 'validFrom', n.valid_from,
        'validTo', n.valid_to) ORDER BY n.valid_from DESC NULLS LAST) FROM unit_name n WHERE n.unit_id = u.id) AS names,
      (SELECT json_agg(json_build_object('username', a.username, 'disabled', a.disabled_at IS NOT NULL)
        ORDER BY a.username) FROM account a WHERE a.unit_id = u.id) AS accounts,
      (SELECT count(*)::int FROM assignment s WHERE s.unit_id = u.id AND s.ended_on IS NULL) AS tasks,
      (SELECT json_agg(json_build_object('id', m.id, 'code', m.code, 'label', m.label) ORDER BY m.code)
        FROM measure m WHERE m.reporter_unit_id = u.id AND m.ended_on IS NULL) AS "soleMeasures"
    FROM unit u WHERE u.code = ${code}`;
  return rows.length === 0 ? null : detailRow.parse(rows[0]);
}

const organisationNameRow = z.array(organisationRow.extend({ id: z.string() }));
export type OrganisationName = z.infer<typeof organisationNameRow>[number];

/** The committee's own names, newest first, for the administrator. */
export async function organisationHistory(actor: Actor): Promise<OrganisationName[]> {
  if (!mayManageUnits(actor)) throw new Refusal("FORBIDDEN");
  const rows = await db().$queryRaw`
    SELECT id, name, parent, office, place, valid_from::text AS "validFrom", valid_to::text AS "validTo"
    FROM organisation_name ORDER BY valid_from DESC NULLS LAST`;
  return organisationNameRow.parse(rows);
}
