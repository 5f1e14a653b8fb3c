import { cache } from "react";
import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db, sql } from "@/lib/db";
import { figureOf } from "@/lib/measure/calc";
import type { FormMeasure, MeasureValueContent } from "@/lib/measure/schema";
import type { periodRow } from "@/lib/period/schema";
import { hasOpened, takesReports } from "@/lib/period/workflow";
import { publishedRow, reviewComment } from "@/lib/review/schema.comment";
import { commentsSql, publishedSql } from "@/lib/review/sql.comment";
import { fieldTitle, missingFields } from "@/lib/submission/calc";
import { mayDraft } from "@/lib/submission/policy";
import { historyOf, stateOf, type TargetState, workOf } from "@/lib/submission/queries";
import { addressSchema, checkComplete } from "@/lib/submission/schema";
import { historySql, workRow, workSql } from "@/lib/submission/sql";
import { isEditable, isReturned, type Progress, progressOf } from "@/lib/submission/workflow";
import { isReporter, validOn } from "@/lib/unit/calc";
import { today } from "@/lib/unit/queries";
import { previousRow, previousSql, relatedRow, relatedSql, workspaceRow, workspaceSql } from "./sql";

/** What a unit sees of its own work: its periods, the tasks of one period, and the form of one task. */

export type UnitPeriod = z.infer<typeof periodRow> & {
  /** the last period of its year asks for more measures */
  yearEnd: boolean;
  /** `dueAt` is the unit's own due time: whether an extension made it so */
  extended: boolean;
  /** why the office extended it; null when it did not */
  extensionReason: string | null;
  /** whether the unit may still write and send */
  open: boolean;
  tasks: number;
  sent: number;
  /** of those sent at least once, how many came in time */
  onTime: number;
  everSent: number;
};

/** The frame of every page of a unit: its name today, the committee's, its periods; one statement per request. */
export const workspaceOf = cache(async (actor: Actor) => {
  const { unitId } = actor;
  if (!unitId || !mayDraft(actor, { unitId })) return null;
  const [row] = z.array(workspaceRow).parse(await db().$queryRaw(workspaceSql(unitId, actor.accountId)));
  if (!row) return null;
  const { name, kind } = validOn(row.names, today());
  return {
    unit: { code: row.code, name, kind },
    organisation: validOn(row.organisation, today()),
    /** notices of the actor that are not read */
    unread: row.unread,
    periods: (row.periods ?? []).map(unitPeriod),
  };
});

function unitPeriod(row: NonNullable<z.infer<typeof workspaceRow>["periods"]>[number]): UnitPeriod {
  const { extendedUntil, submissions, ...period } = row;
  const dueAt = extendedUntil ?? period.dueAt;
  const first = (submissions ?? []).flatMap(({ firstSubmittedAt }) => firstSubmittedAt ?? []);
  return {
    ...period,
    dueAt,
    extended: extendedUntil !== null,
    yearEnd: period.ordinal === period.perYear,
    open: takesReports({ state: period.state, extendedUntil }, { returned: false }, now()),
    sent: (submissions ?? []).filter(({ status }) => !isEditable(status)).length,
    onTime: first.filter((sentAt) => sentAt <= dueAt).length,
    everSent: first.length,
  };
}

/** All periods in which the actor's own unit has tasks, newest first, coming ones included. */
export async function unitPeriods(actor: Actor): Promise<UnitPeriod[]> {
  return (await workspaceOf(actor))?.periods ?? [];
}

/** One of them by its code; null while it has not opened yet, and for any other. */
export async function findUnitPeriod(actor: Actor, code: string): Promise<UnitPeriod | null> {
  const found = (await unitPeriods(actor)).find((period) => period.code === code);
  return found && hasOpened(found.state) ? found : null;
}

export type TaskRow = Omit<TargetState["target"]["task"], "id"> & {
  progress: Progress;
  versionCount: number;
  /** null while nothing is stored */
  revision: number | null;
  /** whether the unit may write now */
  editable: boolean;
  /** titles of what stands in the way of sending, and of measures that are still blank */
  missing: { required: string[]; measures: string[] };
  /** what stands in the way, in sentences, by field name */
  problems: { field: string; message: string }[];
  /** how many figures carry an explanation */
  warnings: number;
  saved: { at: Date; by: string } | null;
  /** waits for the unit's head */
  ready: { at: Date; by: string } | null;
  /** the version that was sent last */
  sent: { number: number; at: Date } | null;
  /** why the office gave it back; null when it did not */
  returned: { at: Date; reason: string } | null;
};

/** The tasks of the actor's own unit in a period, in the order of the resolution; one statement. */
export async function unitTasks(actor: Actor, period: Pick<UnitPeriod, "code" | "open">): Promise<TaskRow[]> {
  const { unitId } = actor;
  if (!unitId || !mayDraft(actor, { unitId })) return [];
  const rows = await db().$queryRaw(
    workSql({ id: unitId }, { periodCode: period.code }, sql`, ${historySql} AS history`),
  );
  return z
    .array(workRow.extend({ history: z.unknown() }))
    .parse(rows)
    .map((row) => taskRow(stateOf(row), historyOf(row.history), period.open));
}

function taskRow(
  { target, submission }: TargetState,
  history: ReturnType<typeof historyOf>,
  open: boolean,
): TaskRow {
  const { id: _, ...task } = target.task;
  const { measures } = target;
  const content = submission?.content ?? null;
  const missing = missingFields(content, measures);
  const titles = (fields: string[]) => fields.map((field) => fieldTitle(field, measures));
  const returned = submission !== null && isReturned(submission.status);
  const reason = history[0];
  const sentAt = submission?.lastSubmittedAt;
  return {
    ...task,
    progress: progressOf(submission),
    versionCount: submission?.versionCount ?? 0,
    revision: submission?.revision ?? null,
    editable: (!submission || isEditable(submission.status)) && (open || returned),
    missing: { required: titles(missing.required), measures: titles(missing.measures) },
    problems: content
      ? Object.entries(checkComplete(content, measures)).map(([field, message]) => ({ field, message }))
      : [],
    warnings: Object.values(content?.values ?? {}).filter(({ explanation }) => explanation.trim()).length,
    saved: submission ? { at: submission.updatedAt, by: submission.savedBy } : null,
    ready: submission?.ready ?? null,
    sent: sentAt ? { number: submission.versionCount, at: sentAt } : null,
    returned: returned && reason ? { at: reason.at, reason: reason.reason } : null,
  };
}

/** A figure that the unit enters in another task: shown where it matters, never entered twice. */
export type RelatedFigure = {
  measure: FormMeasure;
  homeTask: { slug: string; title: string };
  /** the unit's own latest one, draft or sent; null when there is none yet */
  latest: { period: string; value: MeasureValueContent } | null;
};

const formRow = workRow.extend({
  history: z.unknown(),
  previous: previousRow.nullable(),
  related: z.array(relatedRow).nullable(),
  comments: z.array(reviewComment).nullable(),
  published: publishedRow.nullable(),
});

/**
 * The form of a task with everything that stands beside it (history, the period before, figures of other tasks), in
 * one statement.
 * @returns null when there is no such task for the unit, or the period has not opened yet
 */
export async function findForm(actor: Actor, periodCode: string, taskSlug: string) {
  const address = addressSchema.safeParse({ periodCode, taskSlug });
  const { unitId } = actor;
  if (!address.success || !unitId || !mayDraft(actor, { unitId })) return null;
  const more = sql`, ${historySql} AS history, ${previousSql} AS previous, ${relatedSql} AS related,
    ${commentsSql(["UNIT"])} AS comments, ${publishedSql} AS published`;
  const rows = await db().$queryRaw(workSql({ id: unitId }, address.data, more));
  const row = z.array(formRow).parse(rows)[0];
  if (!row || !hasOpened(row.period.state)) return null;
  const state = stateOf(row);
  const related = (row.related ?? []).filter((measure) => isReporter(measure, state.target.unit));
  return {
    work: workOf(actor, state),
    history: historyOf(row.history),
    previous: row.previous,
    /** what the office wrote to the unit; never its own notes */
    comments: row.comments ?? [],
    published: row.published,
    related: related.map(({ homeTask, latest, past: _, ...measure }): RelatedFigure => {
      return { measure, homeTask, latest: latest && figureOf(measure, latest.value) ? latest : null };
    }),
  };
}
