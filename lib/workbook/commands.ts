import type { Actor } from "@/lib/account/schema";
import { cleanText } from "@/lib/format";
import { fail, ok, type Result } from "@/lib/result";
import { saveDraft } from "@/lib/submission/commands";
import { previewOf, storedFields } from "./calc";
import { readCells, stampOf } from "./calc.read";
import { fileRefusalLabel, stampLabels, tooMuchLabel, unknownPeriodLabel } from "./labels";
import { digestOf, loadBook, verify } from "./queries";
import {
  type Book,
  FORMAT,
  LARGEST_CHANGE,
  LARGEST_FILE,
  type Outcome,
  type Preview,
  type Problem,
  type ReadResult,
  type Stamp,
  type TaskChange,
} from "./schema";
import { inWorker, WorkerExhausted, WorkersBusy } from "./worker.start";

/** The way back: reading an uploaded workbook changes nothing, confirming what it says saves drafts. */

/** Why a workbook is not taken: one sentence, or one for each place. */
export type Refused = { message: string; problems: Problem[] };
export type PreviewResult = { ok: true; preview: Preview } | ({ ok: false } & Refused);

const refused = (message: string, problems: Problem[] = []): PreviewResult => ({
  ok: false,
  message,
  problems,
});

/**
 * What an uploaded workbook would change in the actor's own unit; writes nothing.
 * @param code of the period the page belongs to
 */
export async function previewWorkbook(actor: Actor, code: string, bytes: Uint8Array): Promise<PreviewResult> {
  if (bytes.length > LARGEST_FILE) return refused(fileRefusalLabel("TOO_LARGE", ""));
  const book = await loadBook(actor, code);
  if (!book) return refused(unknownPeriodLabel);
  const read = await readFile(bytes);
  if (!read.ok) return refused(fileRefusalLabel(read.code, read.where));
  const stamp = verify(stampOf(read.sheets));
  const wrong = stamp ? wrongStamp(stamp, book) : stampLabels.missing;
  if (!stamp || wrong) return refused(wrong ?? stampLabels.missing);
  const reading = readCells(read.sheets, book);
  if (Array.isArray(reading)) return refused("", reading);
  const preview = previewOf(book, reading, stamp, digestOf);
  return sizeOf(preview) > LARGEST_CHANGE ? refused(tooMuchLabel) : { ok: true, preview };
}

async function readFile(bytes: Uint8Array): Promise<ReadResult> {
  try {
    return await inWorker<ReadResult>({ kind: "read", bytes });
  } catch (error) {
    if (error instanceof WorkerExhausted) return { ok: false, code: "TOO_SLOW", where: "" };
    if (error instanceof WorkersBusy) return { ok: false, code: "BUSY", where: "" };
    throw error;
  }
}

function wrongStamp(stamp: Stamp, { unit, period }: Book): string | null {
  if (stamp.format !== FORMAT) return stampLabels.format;
  if (stamp.unit !== unit.code) return stampLabels.unit;
  return stamp.period === period.code ? null : stampLabels.period;
}

function sizeOf({ tasks }: Preview): number {
  return tasks
    .flatMap(({ changes }) => changes)
    .reduce((sum, { field, after }) => sum + field.length + Buffer.byteLength(after), 0);
}

/**
 * Saves the confirmed changes, task by task, on top of what is stored: a task that somebody saved in between keeps
 * that text, and the others are saved all the same.
 * @returns NOT_FOUND for a period that is not the actor's
 */
export async function confirmChanges(
  actor: Actor,
  code: string,
  changes: readonly TaskChange[],
): Promise<Result<Outcome[]>> {
  const book = await loadBook(actor, code);
  if (!book) return fail("NOT_FOUND");
  const outcomes: Outcome[] = [];
  for (const { slug, revision, fields } of changes) {
    const task = book.tasks.find((candidate) => candidate.slug === slug);
    if (!task) return fail("NOT_FOUND");
    const stored = storedFields(task);
    // The answer to the first attempt may have been lost on its way: what is there already is no conflict.
    const done = Object.entries(fields).every(([field, text]) => stored[field] === cleanText(text));
    const address = { taskSlug: slug, periodCode: code };
    const result = done ? ok(null) : await saveDraft(actor, address, revision, { ...stored, ...fields });
    const outcome = result.ok ? "SAVED" : result.code;
    outcomes.push({ slug, title: task.title, code: outcome, fields: Object.keys(fields).length });
  }
  return ok(outcomes);
}
