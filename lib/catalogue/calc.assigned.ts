/** Who reports on what, by the codes of a catalogue file. */

/** "KEY-1": what a file calls a task. */
export function taskCode(task: { kind: string; ordinal: number }): string {
  return `${task.kind}-${task.ordinal}`;
}

type Assigning = {
  units: readonly { code: string }[] | null;
  agencies: { items: readonly { code: string }[] | null };
  tasks: readonly { kind: string; ordinal: number }[] | null;
  assignments: Record<string, string | string[]> | null;
};

/** The tasks of an entry of `assignments`. */
export function assignedTasks({ tasks }: Assigning, entry: string | string[] | undefined): string[] {
  if (entry === "ALL") return (tasks ?? []).map(taskCode);
  return Array.isArray(entry) ? entry : [];
}

/** What each unit and agency is to report on, by its code. */
export function assignedTo(file: Assigning): Map<string, string[]> {
  const entries = file.assignments ?? {};
  return new Map([
    ...(file.units ?? []).map(
      ({ code }) => [code, assignedTasks(file, entries[code] ?? entries.units)] as const,
    ),
    ...(file.agencies.items ?? []).map(({ code }) => [code, assignedTasks(file, entries[code])] as const),
  ]);
}
