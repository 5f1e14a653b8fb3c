import { measureTitle } from "@/lib/measure/calc";
import type { FormFields } from "@/lib/measure/schema";
import type { FieldErrors } from "@/lib/result";
import { toFields } from "@/lib/submission/calc";
import { fieldLabels } from "@/lib/submission/labels";
import { parseDraft } from "@/lib/submission/schema";
import type { Reading } from "./calc.read";
import type { Book, BookTask, Change, Preview, Problem, Stamp } from "./schema";

/** What an uploaded workbook would change. */

/** What is stored, as the form shows it; nothing stored reads as an empty form. */
export function storedFields({ stored, measures }: Pick<BookTask, "stored" | "measures">): FormFields {
  return toFields(stored?.content ?? parseDraft({}, measures).content, measures);
}

/**
 * What the workbook would change.
 * @param digest of a form's fields; tells what was touched since the download
 */
export function previewOf(
  book: Book,
  { fields, where }: Reading,
  stamp: Stamp,
  digest: (fields: FormFields) => string,
): Preview {
  const preview: Preview = { tasks: [], locked: [], errors: [] };
  for (const task of book.tasks) {
    const typed = fields.get(task.slug) ?? {};
    const places = where.get(task.slug) ?? {};
    const read = parseDraft(typed, task.measures);
    const after = { ...toFields(read.content, task.measures), ...pick(typed, Object.keys(read.errors)) };
    const given = stamp.tasks[task.slug];
    const untouched = given !== undefined && digest(after) === given.digest;
    const changes = untouched ? [] : changesOf(task, after, places);
    const { slug, title } = task;
    if (!task.editable) preview.locked.push({ title, touched: changes.length > 0 });
    else if (changes.length > 0) {
      const revision = task.stored?.revision ?? null;
      const stale = given?.revision !== revision;
      preview.tasks.push({ slug, title, stale, revision, changes });
      if (!stale) preview.errors.push(...problemsOf(read.errors, places));
    }
  }
  return preview;
}

function problemsOf(errors: FieldErrors, places: Record<string, string>): Problem[] {
  return Object.entries(errors).map(([field, message]) => ({ where: places[field] ?? "", message }));
}

function changesOf(task: BookTask, after: FormFields, places: Record<string, string>): Change[] {
  const before = storedFields(task);
  return Object.keys(before)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({
      field,
      label: labelOf(field, task),
      where: places[field] ?? "",
      before: before[field] ?? "",
      after: after[field] ?? "",
    }));
}

/** "12b. Ở nông thôn (xã) – tử số": which of a measure's cells it is. */
function labelOf(field: string, { measures }: BookTask): string {
  if (field in fieldLabels) return fieldLabels[field as keyof typeof fieldLabels];
  const [, id, part] = field.split(".");
  const measure = measures.find((candidate) => candidate.id === id);
  if (!measure) return field;
  const parts: Record<string, string | null> = {
    numerator: measure.numeratorLabel,
    denominator: measure.denominatorLabel,
    explanation: "giải thích",
  };
  const said = parts[part ?? ""];
  return said ? `${measureTitle(measure)} – ${said}` : measureTitle(measure);
}

function pick(fields: FormFields, names: readonly string[]): FormFields {
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? ""]));
}
