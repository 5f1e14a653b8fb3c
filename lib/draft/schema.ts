import type { FormFields } from "@/lib/measure/schema";

/** What the browser keeps of a report that is being typed, and what it tells the page about it. */

/** One person's work on one report. */
export type ReportKey = { accountId: string; periodCode: string; taskSlug: string };

/** What the server holds, as far as this page knows. */
export type Stored = { revision: number | null; fields: FormFields };

/** Typed text that the server has not confirmed, as IndexedDB holds it. */
export type Entry = ReportKey & {
  /** the opening of the form that typed it */
  pageId: string;
  revision: number | null;
  /** what was stored when the text was typed */
  base: FormFields;
  typed: FormFields;
  /** milliseconds since 1970, by the browser's clock */
  at: number;
};

/** A field that was changed here and elsewhere, and differently. */
export type Conflict = { name: string; base: string; mine: string; theirs: string };

export type Choice = "mine" | "theirs" | "both";

export type SaveState =
  | { kind: "blank" }
  | { kind: "saved"; at: string }
  | { kind: "saving" }
  | { kind: "offline" }
  /** `username`: somebody else is logged in in this browser by now */
  | { kind: "loggedOut"; username: string | null }
  /** the server takes nothing for this report any more */
  | { kind: "refused"; message: string };

/** Text that was brought back from an earlier opening of the form. */
export type Restored = {
  at: number;
  /** field name → text brought back */
  texts: FormFields;
  /** field name → text that stood there before */
  before: FormFields;
  /** texts whose field the form no longer has */
  homeless: FormFields;
  discarded: boolean;
};

/** Everything a page shows of its draft. */
export type DraftView = {
  /** what stands in the fields now */
  fields: FormFields;
  save: SaveState;
  /** fields whose text the server could not read and did not store */
  unread: FormFields;
  conflicts: readonly Conflict[];
  /** who stored the other text, and when */
  other: { by: string; at: string } | null;
  /** fields taken over from somebody else */
  taken: readonly string[];
  restored: Restored | null;
  /** whether the browser keeps what is not stored yet */
  kept: boolean;
};

/** Whether something found in IndexedDB is an entry of this report: an older program may have written it. */
export function isEntryOf(report: ReportKey, found: unknown): found is Entry {
  if (typeof found !== "object" || found === null) return false;
  const entry = found as Partial<Entry>;
  return (
    entry.accountId === report.accountId &&
    entry.periodCode === report.periodCode &&
    entry.taskSlug === report.taskSlug &&
    typeof entry.pageId === "string" &&
    typeof entry.at === "number" &&
    (entry.revision === null || typeof entry.revision === "number") &&
    isFields(entry.base) &&
    isFields(entry.typed)
  );
}

function isFields(found: unknown): found is FormFields {
  return (
    typeof found === "object" &&
    found !== null &&
    Object.values(found).every((text) => typeof text === "string")
  );
}
