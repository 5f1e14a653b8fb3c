/** Numbers that look random and are the same every time. */
export type Random = {
  /** a whole number from min to max, both possible */
  whole(min: number, max: number): number;
  /** any number from min up to max */
  within(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(items: readonly T[]): T | undefined;
  shuffle<T>(items: readonly T[]): T[];
};

const SEED = "hong-ngu-2023";

/**
 * A generator of its own for each subject, so that a change in one place shuffles nothing elsewhere.
 * @param about what it is for, such as a unit, a task and a period
 */
export function randomOf(...about: string[]): Random {
  let state = hash([SEED, ...about].join("/"));
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    whole,
    within: (min, max) => min + next() * (max - min),
    chance: (probability) => next() < probability,
    pick: (items) => items[whole(0, items.length - 1)],
    shuffle: (items) =>
      items
        .map((item) => ({ item, place: next() }))
        .sort((a, b) => a.place - b.place)
        .map(({ item }) => item),
  };
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193);
  return value;
}
