/** Characters of unchanged text that stay on either side of a change. */
const CONTEXT = 60;
/** A text this short is shown whole. */
const SHORT = 300;

/**
 * Two long texts cut down to where they differ, with a little around it; "…" stands for what they share.
 * Linear in their length, unlike a difference by words: there may be dozens of them on one page.
 */
export function excerpts(before: string, after: string): { before: string; after: string } {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const cut = (text: string) => {
    if (text.length <= SHORT) return text;
    const from = head > CONTEXT ? wordStart(text, head - CONTEXT) : 0;
    const to = tail > CONTEXT ? wordEnd(text, text.length - tail + CONTEXT) : text.length;
    return `${from > 0 ? "… " : ""}${text.slice(from, to)}${to < text.length ? " …" : ""}`;
  };
  return { before: cut(before), after: cut(after) };
}

function wordStart(text: string, from: number): number {
  const blank = text.slice(from, from + CONTEXT).search(/\s/);
  return blank < 0 ? from : from + blank + 1;
}

function wordEnd(text: string, to: number): number {
  const blank = text.slice(to - CONTEXT, to).search(/\s\S*$/);
  return blank < 0 ? to : to - CONTEXT + blank;
}
