/** Shows an element (whatever is folded around it opens) and gives it the focus. */
export function reveal(element: Element | null): void {
  if (!(element instanceof HTMLElement)) return;
  const opens = element instanceof HTMLDetailsElement ? element : element.parentElement;
  for (let box = opens?.closest("details"); box; box = box.parentElement?.closest("details")) box.open = true;
  const field =
    element instanceof HTMLDetailsElement
      ? element.querySelector("textarea, select, input:not([type=hidden])")
      : null;
  const focused = field instanceof HTMLElement ? field : element;
  focused.focus();
  focused.scrollIntoView({ block: "nearest" });
}
