import { readField, readForm, writeField } from "./browser.form";
import { postDraft, whoIsLoggedIn } from "./browser.server";
import { DraftSheet, type DraftStart } from "./browser.sheet";
import { deleteEntry, entriesOf, putEntry, stayAlive, whenAbandoned } from "./browser.store";
import { retryDelay } from "./calc";
import type { Entry } from "./schema";

/** Milliseconds without typing before a save, and the most that a text waits for one. */
const PAUSE = 1_500;
const LATEST = 10_000;
const KEEP_WITHIN = 250;
/** Saves that a button waits for while somebody goes on typing. */
const ROUNDS = 5;

/**
 * Keeps one opening of a form: every text first in the browser, then on the server, one request at a time.
 * The page shows `sheet.view`; the inputs themselves hold the texts.
 */
export class DraftKeeper {
  readonly sheet: DraftSheet;
  #form: HTMLFormElement | null = null;
  #pageId = "";
  #life = new AbortController();
  #die = () => {};
  #sending: Promise<void> | null = null;
  #writing: Promise<unknown> = Promise.resolve();
  #timers: { save?: number; keep?: number; login?: number } = {};
  #unsentSince = 0;
  #failures = 0;

  constructor(start: DraftStart) {
    this.sheet = new DraftSheet(start);
  }

  /** Begins with the form on the screen; whatever was typed before this moment counts as typed. */
  start(form: HTMLFormElement): () => void {
    this.#form = form;
    this.#pageId = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
    this.#life = new AbortController();
    this.#die = stayAlive(this.#pageId);
    this.sheet.onEdit = (written) => {
      for (const [name, text] of Object.entries(written)) writeField(form, name, text);
      this.#timers.keep ||= window.setTimeout(() => this.#keep(), KEEP_WITHIN);
      this.#schedule();
    };
    this.#listen(this.#life.signal);
    this.sheet.typed(readForm(form, Object.keys(this.sheet.view.fields)));
    void this.#bringBackAll(this.#life.signal);
    return () => {
      this.#leave();
      this.#life.abort();
      for (const timer of Object.values(this.#timers)) clearTimeout(timer);
      // The next page brings back what is not confirmed once this one has done what it could.
      void Promise.allSettled([this.#writing, this.#sending]).then(this.#die);
    };
  }

  /** Something was typed or chosen in a field of the form. */
  typed(name: string): void {
    if (this.#form && name in this.sheet.view.fields)
      this.sheet.typed({ [name]: readField(this.#form, name) });
  }

  /** Saves until nothing is unsent, or the server cannot take it. @returns whether it took all */
  async flush(): Promise<boolean> {
    const { sheet } = this;
    await this.#sending;
    const isDone = () => !sheet.isUnsent() && !sheet.isStuck() && sheet.stored.revision !== null;
    for (let round = 0; round < ROUNDS && !isDone(); round += 1) {
      await this.#send();
      if (sheet.isStuck()) return false;
    }
    return isDone();
  }

  #listen(signal: AbortSignal): void {
    const on = (target: EventTarget, name: string, act: (event: Event) => void) =>
      target.addEventListener(name, act, { signal });
    on(window, "online", () => this.#retry());
    on(window, "focus", () => this.#retry());
    on(document, "visibilitychange", () => (document.hidden ? this.#leave() : this.#retry()));
    on(window, "pagehide", () => {
      this.#keep();
      this.#die();
    });
    on(window, "pageshow", (event) => {
      if ((event as PageTransitionEvent).persisted) void this.#comeBack();
    });
    on(window, "beforeunload", (event) => {
      if (!this.sheet.view.kept && this.sheet.isUnsent()) event.preventDefault();
    });
    on(window, "report-revision", (event) =>
      this.sheet.takeRevision((event as CustomEvent).detail?.revision),
    );
  }

  #schedule(): void {
    if (this.sheet.isStuck() || this.#sending || this.#life.signal.aborted) return;
    if (!this.sheet.isUnsent()) {
      clearTimeout(this.#timers.save);
      this.#unsentSince = 0;
      this.sheet.rest();
      return;
    }
    this.#unsentSince ||= Date.now();
    this.#showSaving();
    this.#sendAfter(Math.min(PAUSE, Math.max(0, this.#unsentSince + LATEST - Date.now())));
  }

  #showSaving(): void {
    if (this.sheet.view.save.kind !== "saving") this.sheet.show({ save: { kind: "saving" } });
  }

  #sendAfter(pause: number): void {
    clearTimeout(this.#timers.save);
    if (!this.#life.signal.aborted) this.#timers.save = window.setTimeout(() => void this.#send(), pause);
  }

  #send(leaving = false): Promise<void> {
    clearTimeout(this.#timers.save);
    this.#sending ??= this.#exchange(leaving).finally(() => {
      this.#sending = null;
      this.#schedule();
    });
    return this.#sending;
  }

  async #exchange(leaving: boolean): Promise<void> {
    const { sheet } = this;
    const fields = sheet.payload();
    this.#unsentSince = 0;
    if (!sheet.isStuck()) this.#showSaving();
    const answer = await postDraft(sheet.report, { revision: sheet.stored.revision, fields }, leaving);
    if (answer === null) {
      this.#failures += 1;
      sheet.show({ save: { kind: "offline" } });
      return this.#sendAfter(retryDelay(this.#failures));
    }
    sheet.hear(answer, fields);
    if (sheet.view.save.kind === "loggedOut") this.#awaitLogin();
    else this.#failures = 0;
    await this.#keep();
  }

  #awaitLogin(): void {
    clearTimeout(this.#timers.login);
    this.#failures += 1;
    if (this.#life.signal.aborted) return;
    this.#timers.login = window.setTimeout(() => this.#retry(), retryDelay(this.#failures));
  }

  /** The window is looked at again, the network is back, or it is simply time. */
  #retry(): void {
    const { kind } = this.sheet.view.save;
    if (kind === "offline") void this.#send();
    if (kind === "loggedOut") void this.#askLogin();
  }

  /** A text is sent by nobody but the one who typed it. */
  async #askLogin(): Promise<void> {
    const who = await whoIsLoggedIn();
    if (this.#life.signal.aborted || this.sheet.view.save.kind !== "loggedOut") return;
    if (who && who !== "nobody" && who.accountId === this.sheet.report.accountId) return this.#send();
    this.sheet.show({
      save: { kind: "loggedOut", username: who && who !== "nobody" ? who.username : null },
    });
    this.#awaitLogin();
  }

  /** Writes into the browser's database what the server has not confirmed; deletes what it has. */
  #keep(): Promise<unknown> {
    clearTimeout(this.#timers.keep);
    this.#timers.keep = 0;
    const entry = this.sheet.entry(this.#pageId, Date.now());
    const write = () =>
      entry ? putEntry(entry) : deleteEntry({ ...this.sheet.report, pageId: this.#pageId });
    this.#writing = this.#writing.then(write).then(
      () => this.#showKept(true),
      () => this.#showKept(entry === null),
    );
    return this.#writing;
  }

  #showKept(kept: boolean): void {
    if (kept !== this.sheet.view.kept) this.sheet.show({ kept });
  }

  #leave(): void {
    void this.#keep();
    if (this.sheet.isUnsent() && !this.sheet.isStuck()) void this.#send(true);
  }

  /** Shown again out of the browser's memory: somebody else may be logged in by now. */
  async #comeBack(): Promise<void> {
    this.#die = stayAlive(this.#pageId);
    void this.#keep();
    const who = await whoIsLoggedIn();
    if (who && (who === "nobody" || who.accountId !== this.sheet.report.accountId)) window.location.reload();
  }

  async #bringBackAll(signal: AbortSignal): Promise<void> {
    try {
      for (const entry of await entriesOf(this.sheet.report)) {
        if (entry.pageId !== this.#pageId) whenAbandoned(entry, signal, (found) => this.#bringBack(found));
      }
    } catch {
      // Without the browser's database there is nothing to bring back; #keep tells it as soon as it matters.
    }
  }

  async #bringBack(entry: Entry): Promise<void> {
    if (!this.sheet.bringBack(entry)) return;
    await this.#keep();
    if (this.sheet.view.kept) await deleteEntry(entry);
  }
}
