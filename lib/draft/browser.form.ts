import type { FormFields } from "@/lib/measure/schema";

/** The inputs of the page: they hold what is typed, also before any script runs. */

/** What stands in the named fields of a form now. */
export function readForm(form: HTMLFormElement, names: readonly string[]): FormFields {
  return Object.fromEntries(names.map((name) => [name, readField(form, name)]));
}

/** What stands in one field; of a group of choices the chosen value, or "". */
export function readField(form: HTMLFormElement, name: string): string {
  const found = form.elements.namedItem(name);
  if (found instanceof RadioNodeList) return found.value;
  if (found instanceof HTMLInputElement && found.type === "radio") return found.checked ? found.value : "";
  return found instanceof HTMLInputElement || found instanceof HTMLTextAreaElement ? found.value : "";
}

/** Puts a text into a field, as if it had been typed. */
export function writeField(form: HTMLFormElement, name: string, text: string): void {
  for (const input of form.elements) {
    if (!(input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement)) continue;
    if (input.name !== name) continue;
    if (input.type === "radio" && input instanceof HTMLInputElement) input.checked = input.value === text;
    else if (input.value !== text) {
      input.value = text;
      input.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}

/** Enter and ↓ lead to the next figure of the form, ↑ to the one before; Enter in a figure never sends the form. */
export function moveBetweenFigures(form: HTMLFormElement, event: KeyboardEvent): void {
  const { target, key } = event;
  if (!(target instanceof HTMLInputElement) || target.dataset.figure === undefined) return;
  if (!["Enter", "ArrowDown", "ArrowUp"].includes(key)) return;
  if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const figures = [...form.querySelectorAll<HTMLInputElement>("input[data-figure]")];
  const next = figures[figures.indexOf(target) + (key === "ArrowUp" ? -1 : 1)];
  next?.focus();
  next?.select();
}
