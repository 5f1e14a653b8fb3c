type Fact = string | number | boolean | null;
type Told<K extends string> = { [key in `${K}From` | `${K}To`]?: Fact };

/**
 * What an edit changed, as the audit trail keeps it: before and after of each field that differs.
 * @param keys the fields that are compared; empty and absent are the same
 */
export function changesOf<K extends string>(
  keys: readonly K[],
  before: { [key in K]: Fact },
  after: { [key in K]: Fact },
): Told<K> {
  const changed = keys.filter((key) => (before[key] || "") !== (after[key] || ""));
  return Object.fromEntries(
    changed.flatMap((key) => [
      [`${key}From`, before[key]],
      [`${key}To`, after[key]],
    ]),
  ) as Told<K>;
}
