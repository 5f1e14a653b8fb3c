"use client";

import { useRouter } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import { reveal } from "@/lib/review/browser";

/**
 * One key: it shows and focuses what `target` selects (`step`: the next or the one before of many), or opens `href`.
 * Without either the browser does it anyway, and the help only names it.
 */
export type Shortcut = { key: string; label: string; target?: string; step?: 1 | -1; href?: string };

const STORE = "phim-tat";
const OFF = "tat";
/** What takes letters itself; boxes to tick do not. */
const FIELDS = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";
const changed = new EventTarget();

const help: Shortcut = { key: "?", label: "Xem các phím tắt", target: "#phim-tat" };

/** Keys of a page with their visible help and a way to turn them off; without JavaScript the help says so. */
export function Shortcuts({ keys }: { keys: readonly Shortcut[] }) {
  const router = useRouter();
  const on = useSyncExternalStore(subscribe, isOn, () => null);

  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const found = [...keys, help].find(({ key }) => key === event.key);
      if (!(found?.href || found?.target) || isTyping(event)) return;
      event.preventDefault();
      if (found.href) router.push(found.href);
      else if (found.target) reveal(chosen(found.target, found.step));
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on, keys, router]);

  if (keys.length === 0) return null;
  return (
    <details id="phim-tat" className="mt-2 text-ink-2 text-sm print:hidden">
      <summary className="min-h-11 cursor-pointer content-center text-link">
        {on === false ? "Phím tắt (đang tắt)" : "Phím tắt"}
      </summary>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        {[...keys, help].map(({ key, label }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-sm border border-edge bg-paper px-1.5 font-bold font-sans">{key}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <noscript>
        <p className="mt-2">Phím tắt dùng được khi trình duyệt bật JavaScript.</p>
      </noscript>
      {on !== null && (
        <label className="flex min-h-11 items-center gap-2.5">
          <input
            type="checkbox"
            checked={on}
            onChange={() => turn(!on)}
            autoComplete="off"
            className="size-5 accent-ink"
          />
          Dùng phím tắt trên máy này
        </label>
      )}
    </details>
  );
}

/** Whether a key belongs to a field, to the browser or to an input method rather than to the page. */
function isTyping({ target, ctrlKey, metaKey, altKey, isComposing, repeat }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || repeat) return true;
  return target instanceof HTMLElement && target.closest(FIELDS) !== null;
}

function chosen(target: string, step?: 1 | -1): HTMLElement | null {
  const all = [...document.querySelectorAll<HTMLElement>(target)];
  const here = all.findIndex((element) => element.contains(document.activeElement));
  if (!step) return all[0] ?? null;
  if (here < 0) return all.at(step > 0 ? 0 : -1) ?? null;
  return all[Math.min(all.length - 1, Math.max(0, here + step))] ?? null;
}

function subscribe(update: () => void): () => void {
  changed.addEventListener("change", update);
  window.addEventListener("storage", update);
  return () => {
    changed.removeEventListener("change", update);
    window.removeEventListener("storage", update);
  };
}

function isOn(): boolean {
  try {
    return localStorage.getItem(STORE) !== OFF;
  } catch {
    // A browser that keeps nothing has the keys on.
    return true;
  }
}

function turn(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORE);
    else localStorage.setItem(STORE, OFF);
  } catch {
    return;
  }
  changed.dispatchEvent(new Event("change"));
}
