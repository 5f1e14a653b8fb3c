import { createHash, createHmac, timingSafeEqual } from "node:crypto";
import { z } from "zod";
import type { Actor } from "@/lib/account/schema";
import { secret } from "@/lib/auth/options";
import { now } from "@/lib/clock";
import { db, sql } from "@/lib/db";
import { formatDateTime } from "@/lib/format";
import type { FormFields } from "@/lib/measure/schema";
import { periodCode } from "@/lib/period/schema";
import { hasOpened } from "@/lib/period/workflow";
import { mayDraft } from "@/lib/submission/policy";
import { stateOf, workOf } from "@/lib/submission/queries";
import { workRow, workSql } from "@/lib/submission/sql";
import { unitLabel } from "@/lib/unit/labels";
import { previousRow, previousSql } from "@/lib/workspace/sql";
import { storedFields } from "./calc";
import { sheetsOf } from "./calc.sheets";
import { type Book, FORMAT, type Stamp } from "./schema";
import { inWorker } from "./worker.start";

/** The workbook of the actor's own unit: what goes into it, the file, and the stamp that it carries. */

const stampSchema: z.ZodType<Stamp> = z.object({
  format: z.int(),
  unit: z.string(),
  period: z.string(),
  tasks: z.record(z.string(), z.object({ revision: z.int().nullable(), digest: z.string() })),
});

const bookRow = workRow.extend({ previous: previousRow.nullable() });

/** All tasks of a period with what is stored and what was sent before, in one statement; null when not found. */
export async function loadBook(actor: Actor, code: string): Promise<Book | null> {
  const { unitId } = actor;
  const period = periodCode.safeParse(code);
  if (!period.success || !unitId || !mayDraft(actor, { unitId })) return null;
  const found = workSql({ id: unitId }, { periodCode: period.data }, sql`, ${previousSql} AS previous`);
  const rows = z.array(bookRow).parse(await db().$queryRaw(found));
  const works = rows.map((row) => ({ ...workOf(actor, stateOf(row)), previous: row.previous }));
  const first = works[0]?.target;
  if (!first || !hasOpened(first.period.state)) return null;
  return {
    unit: { code: first.unit.code, name: unitLabel(first.unit) },
    period: { code: first.period.code, label: first.period.label },
    tasks: works.map(({ target: { task, measures }, submission, editable, previous }) => ({
      slug: task.slug,
      title: task.title,
      kind: task.kind,
      ordinal: task.ordinal,
      measures,
      stored: submission && { revision: submission.revision, content: submission.content },
      previous,
      editable,
    })),
  };
}

/** The period's workbook as a file; null when there is no such period for the unit. */
export async function makeWorkbook(
  actor: Actor,
  code: string,
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> } | null> {
  const book = await loadBook(actor, code);
  if (!book) return null;
  const sheets = sheetsOf(book, sign(stampFor(book)), formatDateTime(now()));
  const title = `Mẫu báo cáo ${book.period.label} – ${book.unit.name}`;
  const bytes = await inWorker<Uint8Array<ArrayBuffer>>({ kind: "write", sheets, title });
  return { name: `bao-cao-${book.unit.code}-${book.period.code}.xlsx`, bytes };
}

/** Which state of which reports a workbook made now would carry. */
export function stampFor(book: Book): Stamp {
  const tasks = book.tasks.map(
    (task) =>
      [task.slug, { revision: task.stored?.revision ?? null, digest: digestOf(storedFields(task)) }] as const,
  );
  return {
    format: FORMAT,
    unit: book.unit.code,
    period: book.period.code,
    tasks: Object.fromEntries(tasks),
  };
}

/** Tells two contents of a form apart. */
export function digestOf(fields: FormFields): string {
  const sorted = Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(sorted)).digest("base64url").slice(0, 16);
}

/** The stamp with the portal's signature, as it stands in the workbook. */
export function sign(stamp: Stamp): string {
  const body = Buffer.from(JSON.stringify(stamp)).toString("base64url");
  return `${body}.${signatureOf(body)}`;
}

/** @returns null for a stamp that this portal did not make */
export function verify(signed: string): Stamp | null {
  const [body = "", signature = ""] = signed.split(".");
  const expected = Buffer.from(signatureOf(body));
  const given = Buffer.from(signature);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const stamp = stampSchema.safeParse(JSON.parse(Buffer.from(body, "base64url").toString()));
  return stamp.success ? stamp.data : null;
}

function signatureOf(body: string): string {
  // A use of its own: no signature of anything else in the portal passes for a stamp.
  return createHmac("sha256", secret()).update(`workbook:${body}`).digest("base64url");
}
