import { fold } from "@/lib/format";

/** Addresses below a period that are pages of their own: no task may have them. */
export const reservedSlugs: readonly string[] = ["gui", "excel"];

const LONGEST = 60;

/**
 * The address of a task by its title: "Chuyển đổi số" → "chuyen-doi-so".
 * @param taken addresses that are in use
 */
export function slugOf(title: string, taken: readonly string[]): string {
  const words = fold(title).match(/[a-z0-9]+/g) ?? [];
  const long = words.join("-");
  // Cut between words, unless the first one is that long.
  const cut = long.length > LONGEST ? long.slice(0, LONGEST).replace(/-[a-z0-9]*$/, "") : long;
  const base = cut || "nhiem-vu";
  const free = (slug: string) => !taken.includes(slug) && !reservedSlugs.includes(slug);
  let slug = base;
  for (let n = 2; !free(slug); n++) slug = `${base}-${n}`;
  return slug;
}
