import { createStore, del, entries, get, set, type UseStore } from "idb-keyval";
import { entryKey } from "./calc";
import { type Entry, isEntryOf, type ReportKey } from "./schema";

/** Typed texts in the browser's own database, and whether the page that typed them is still there. */

/** Where a browser has no locks, an entry this old belongs to a page that is gone. */
const FORGOTTEN_AFTER = 60_000;

let opened: UseStore | undefined;

function store(): UseStore {
  opened ??= createStore("nghi-quyet-ban-nhap", "chua-gui");
  return opened;
}

export function putEntry(entry: Entry): Promise<void> {
  return set(entryKey(entry), entry, store());
}

export function deleteEntry(entry: Omit<Entry, "revision" | "base" | "typed" | "at">): Promise<void> {
  return del(entryKey(entry), store());
}

/** What earlier openings of this report left behind, newest first; other people's texts are not looked at. */
export async function entriesOf(report: ReportKey): Promise<Entry[]> {
  const own = (await entries<string, unknown>(store())).flatMap(([, found]) =>
    isEntryOf(report, found) ? [found] : [],
  );
  return own.sort((a, b) => b.at - a.at);
}

/** Says to other pages that this one is alive, for as long as it is or until the returned function is called. */
export function stayAlive(pageId: string): () => void {
  const end = new AbortController();
  void navigator.locks?.request(
    lockName(pageId),
    () =>
      new Promise<void>((release) => {
        if (end.signal.aborted) release();
        end.signal.addEventListener("abort", () => release());
      }),
  );
  return () => end.abort();
}

/**
 * Calls back once the page that typed an entry is gone, with the entry as it is then; no other page gets it meanwhile.
 * Does nothing when the entry was confirmed, or `signal` aborts first.
 */
export function whenAbandoned(
  entry: Entry,
  signal: AbortSignal,
  adopt: (entry: Entry) => Promise<void>,
): void {
  const look = async () => {
    const found = await get<unknown>(entryKey(entry), store());
    if (isEntryOf(entry, found) && !signal.aborted) await adopt(found);
  };
  if (navigator.locks) {
    navigator.locks.request(lockName(entry.pageId), { signal }, look).catch(ignoreAbort);
    return;
  }
  const timer = setTimeout(() => void look().catch(ignoreAbort), entry.at + FORGOTTEN_AFTER - Date.now());
  signal.addEventListener("abort", () => clearTimeout(timer));
}

function lockName(pageId: string): string {
  return `ban-nhap ${pageId}`;
}

/** A page that leaves takes its questions back; a browser without a database has nothing to bring back. */
function ignoreAbort(): void {}
