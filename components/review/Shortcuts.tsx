"use client";

import { useRouter } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import { reveal } from "@/lib/review/browser";

/** One key: it shows and focuses what `target` selects (`step`: the next or the one before of many), or opens `href`. */
export type Shortcut = { key: string; label: string; target?: string; step?: 1 | -1; href?: string };

const STORE = "phim-tat";
const OFF = "tat";
const changed = new EventTarget();

/** Keys of a page with their visible help and a way to turn them off; nothing without JavaScript. */
export function Shortcuts({ keys }: { keys: readonly Shortcut[] }) {
  const router = useRouter();
  const on = useSyncExternalStore(subscribe, isOn, () => null);

  useEffect(() => {
    if (!on) return;
    const press = (event: KeyboardEvent) => {
      const found = keys.find(({ key }) => key === event.key);
      if (!found || isTyping(event)) return;
      event.preventDefault();
      if (found.href) router.push(found.href);
      else if (found.target) reveal(chosen(found.target, found.step));
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on, keys, router]);

  if (on === null || keys.length === 0) return null;
  return (
    <details className="mt-2 text-ink-2 text-sm print:hidden">
      <summary className="min-h-11 cursor-pointer content-center text-link">
        {on ? "Phím tắt" : "Phím tắt (đang tắt)"}
      </summary>
      <dl className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1">
        {keys.map(({ key, label }) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded-sm border border-edge bg-paper px-1.5 font-bold font-sans">{key}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        onClick={() => turn(!on)}
        className="min-h-11 cursor-pointer text-link underline underline-offset-3"
      >
        {on ? "Tắt phím tắt" : "Bật phím tắt"}
      </button>
    </details>
  );
}

/** Whether a key belongs to a field, to the browser or to an input method rather than to the page. */
function isTyping({ target, ctrlKey, metaKey, altKey, isComposing, repeat }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || isComposing || repeat) return true;
  return (
    target instanceof HTMLElement && target.closest("input, textarea, select, [contenteditable]") !== null
  );
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
