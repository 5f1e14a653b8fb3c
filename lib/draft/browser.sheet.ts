import type { FormFields } from "@/lib/measure/schema";
import type { AutosaveAnswer } from "@/lib/submission/schema";
import { baseOf, decided, differing, merge, pick, sameText, sendable } from "./calc";
import type { Choice, Conflict, DraftView, Entry, ReportKey, Stored } from "./schema";

export type DraftStart = {
  report: ReportKey;
  stored: Stored;
  /** when it was stored and by whom; "" while nothing is */
  savedAt: string;
  savedBy: string;
  /** what stands in the fields when the page opens; differs from what is stored after a refused form */
  fields: FormFields;
  conflicts: readonly Conflict[];
};

type Clash = Extract<AutosaveAnswer, { code: "CONFLICT"; stored: FormFields }>;

/** What this window last learned of each report: a page shown again by "back" may be older. */
const newest = new Map<string, Stored>();

/** What one opening of a form knows: typed, stored, in conflict, brought back. No timer, no network, no inputs. */
export class DraftSheet {
  view: DraftView;
  /** told of every change of the fields, with the texts that did not come from the inputs */
  onEdit: (written: FormFields) => void = () => {};
  stored: Stored;
  readonly report: ReportKey;
  /** what the server has seen last, readable or not */
  #seen: FormFields;
  #savedAt: string;
  readonly #savedBy: string;
  readonly #listeners = new Set<() => void>();

  constructor({ report, stored, savedAt, savedBy, fields, conflicts }: DraftStart) {
    this.report = report;
    const known = newest.get(this.#address());
    const fresh = known && (known.revision ?? 0) > (stored.revision ?? 0) ? known : null;
    this.stored = fresh ?? stored;
    this.#seen = this.stored.fields;
    this.#savedAt = savedAt;
    this.#savedBy = savedBy;
    this.view = {
      fields: fresh?.fields ?? fields,
      save: savedAt ? { kind: "saved", at: savedAt } : { kind: "blank" },
      ...{ unread: {}, conflicts, taken: [], restored: null, kept: true },
      other: conflicts.length > 0 ? { by: savedBy, at: savedAt } : null,
    };
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  show(part: Partial<DraftView>): void {
    this.view = { ...this.view, ...part };
    for (const listener of this.#listeners) listener();
  }

  /** Takes texts over from the inputs. */
  typed(texts: FormFields): void {
    const changed = pick(
      texts,
      Object.keys(texts).filter((name) => texts[name] !== this.view.fields[name]),
    );
    if (Object.keys(changed).length > 0) this.show({ fields: { ...this.view.fields, ...changed } });
    if (Object.keys(changed).length > 0 || this.isUnsent()) this.onEdit({});
  }

  /** Puts texts into the fields. */
  write(texts: FormFields): void {
    this.show({ fields: { ...this.view.fields, ...texts } });
    this.onEdit(texts);
  }

  payload(): FormFields {
    return sendable(this.view.fields, this.view.conflicts);
  }

  isUnsent(): boolean {
    return differing(this.payload(), this.#seen).length > 0;
  }

  /** Whether the last attempt to save did not get through. */
  isStuck(): boolean {
    return ["offline", "loggedOut", "refused"].includes(this.view.save.kind);
  }

  /** Says again that all is saved: what was typed was taken back. */
  rest(): void {
    this.show({ save: this.#savedAt ? { kind: "saved", at: this.#savedAt } : { kind: "blank" } });
  }

  /** Takes in what the server said to what was sent. */
  hear(answer: AutosaveAnswer, sent: FormFields): void {
    if (answer.saved) {
      const unread = answer.errors;
      const kept = pick(this.stored.fields, Object.keys(unread));
      this.#learn({ revision: answer.revision, fields: { ...sent, ...kept } }, sent, answer.savedAt);
      this.show({ unread });
    } else if ("stored" in answer) {
      this.#meet(answer);
    } else if (answer.code === "LOGGED_OUT") {
      this.show({ save: { kind: "loggedOut", username: null } });
    } else {
      this.show({ save: { kind: "refused", message: answer.message } });
    }
  }

  /** Ends conflicts as they were decided; a field without a choice keeps what stands in it. */
  resolve(choices: Readonly<Record<string, Choice>>): void {
    const { conflicts, fields } = this.view;
    const texts = conflicts.map((one) => [
      one.name,
      decided(one, fields[one.name] ?? "", choices[one.name] ?? "mine"),
    ]);
    this.show({ conflicts: [], other: null });
    this.write(Object.fromEntries(texts));
  }

  /** Takes what was brought back out of the fields again, as far as it was not edited since; or puts it back. */
  discard(discarded: boolean): void {
    const { restored, fields, conflicts } = this.view;
    if (!restored) return;
    const [from, to] = discarded ? [restored.texts, restored.before] : [restored.before, restored.texts];
    const untouched = Object.keys(from).filter((name) =>
      sameText(name, fields[name] ?? "", from[name] ?? ""),
    );
    const open = conflicts.filter(({ name }) => !discarded || !untouched.includes(name));
    this.show({ restored: { ...restored, discarded }, conflicts: open });
    this.write(pick(to, untouched));
  }

  /** Takes over what an earlier opening left behind. @returns false when it has to wait for another decision */
  bringBack(entry: Entry): boolean {
    const { fields, conflicts, restored, other } = this.view;
    const merged = merge(entry.base, entry.typed, fields);
    // A third text for one field waits for its own turn.
    if (merged.conflicts.some(({ name }) => conflicts.some((one) => one.name === name))) return false;
    const names = differing(fields, merged.fields);
    const texts = pick(merged.fields, names);
    if (names.length + Object.keys(merged.homeless).length === 0) return true;
    this.show({
      conflicts: [...conflicts, ...merged.conflicts],
      other: merged.conflicts.length > 0 ? { by: this.#savedBy, at: this.#savedAt } : other,
      restored: {
        at: entry.at,
        texts: { ...restored?.texts, ...texts },
        before: { ...pick(fields, names), ...restored?.before },
        homeless: { ...merged.homeless, ...restored?.homeless },
        discarded: false,
      },
    });
    this.write(texts);
    return true;
  }

  /** What the browser has to keep; null when the server has confirmed exactly this text. */
  entry(pageId: string, at: number): Entry | null {
    const { fields, conflicts, restored } = this.view;
    const base = baseOf(this.stored.fields, conflicts);
    const typed = { ...(restored?.discarded ? {} : restored?.homeless), ...fields };
    if (differing(base, typed).length === 0) return null;
    return { ...this.report, pageId, revision: this.stored.revision, base, typed, at };
  }

  /** The attachments raised the revision. */
  takeRevision(revision: unknown): void {
    // Any other number means that somebody saved in between: the next save is to hear of it.
    if (revision !== (this.stored.revision ?? 0) + 1) return;
    this.stored = { ...this.stored, revision };
    newest.set(this.#address(), this.stored);
  }

  /** Somebody else stored something: what only they changed is taken over, what both changed is asked about. */
  #meet({ stored, revision, savedAt, savedBy }: Clash): void {
    const { fields, conflicts, taken, other } = this.view;
    const merged = merge(baseOf(this.stored.fields, conflicts), fields, stored);
    this.#learn({ revision, fields: stored }, stored, savedAt);
    const news = merged.taken.length + merged.conflicts.length > 0;
    this.show({
      conflicts: merged.conflicts,
      taken: [...new Set([...taken, ...merged.taken])],
      other: news ? { by: savedBy, at: savedAt } : other,
    });
    this.write(pick(merged.fields, merged.taken));
  }

  #learn(stored: Stored, seen: FormFields, savedAt: string): void {
    this.stored = stored;
    this.#seen = seen;
    this.#savedAt = savedAt;
    newest.set(this.#address(), stored);
    // What was typed while it was on its way is not saved yet.
    this.show({ save: this.isUnsent() ? { kind: "saving" } : { kind: "saved", at: savedAt } });
  }

  #address(): string {
    return Object.values(this.report).join(" ");
  }
}
