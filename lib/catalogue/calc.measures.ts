import { assignedTo, taskCode } from "./calc.assigned";
import type { Problem } from "./schema.import";
import type { Outline, OutlineMeasure } from "./schema.outline";

/** What the measures of a catalogue file say of each other and of whoever reports them. */

const SCOPES: Record<string, { kinds: readonly string[]; label: string }> = {
  UNITS: { kinds: ["WARD", "COMMUNE"], label: "xã, phường" },
  WARDS: { kinds: ["WARD"], label: "phường" },
  COMMUNES: { kinds: ["COMMUNE"], label: "xã" },
};

/** @returns every problem, in the order of the file */
export function measureProblems(file: Outline): Problem[] {
  const reporting = reportingOf(file);
  return (file.indicators ?? []).flatMap(({ number, measures }) => {
    const home = file.tasks?.find((task) => task.indicators?.includes(number));
    return (measures ?? []).flatMap((measure) => {
      const place = `Chỉ số thành phần ${measure.code}`;
      const messages = [
        ...partProblems(measure, measures ?? []),
        ...reporterProblems(measure, reporting, home && taskCode(home)),
      ];
      return messages.map((message) => ({ place, message }));
    });
  });
}

function partProblems({ code, sumOf }: OutlineMeasure, measures: readonly OutlineMeasure[]): string[] {
  const parts = sumOf ?? [];
  const unknown = parts.filter((part) => !measures.some((other) => other.code === part));
  const wholes = measures.filter((other) => other.sumOf?.includes(code));
  return [
    ...unknown.map((part) => `sumOf nêu ${part}, chỉ tiêu này không có chỉ số đó.`),
    ...(parts.includes(code) ? ["sumOf nêu chính chỉ số này."] : []),
    ...(wholes.length > 1
      ? [
          `Có trong sumOf của ${wholes.map((whole) => whole.code).join(" và ")}; chỉ để ở một chỉ số thành phần.`,
        ]
      : []),
  ];
}

/** Who reports what; null as far as it cannot be read. */
type Reporting = { assigned: Map<string, string[]> | null; kinds: ReadonlySet<string> | null };

function reportingOf(file: Outline): Reporting {
  const { units, agencies, assignments, tasks } = file;
  const kinds = units && new Set<string>(units.flatMap(({ names }) => names.map(({ kind }) => kind)));
  const known = units && agencies.items && assignments && tasks;
  return { kinds, assigned: known ? assignedTo(file) : null };
}

function reporterProblems(
  { kind, reportedBy }: OutlineMeasure,
  { assigned, kinds }: Reporting,
  home: string | undefined,
): string[] {
  if (!reportedBy) return [];
  const scope = SCOPES[reportedBy];
  if (scope) {
    const nobody = kinds && kinds.size > 0 && !scope.kinds.some((wanted) => kinds.has(wanted));
    return [
      ...(nobody ? [`Không có ${scope.label} nào để báo cáo.`] : []),
      ...(kind === "LEVEL" ? ["LEVEL là số của một cơ quan: reportedBy phải là mã của một đơn vị."] : []),
    ];
  }
  const tasks = assigned?.get(reportedBy);
  if (assigned && !tasks) return [`Đơn vị báo cáo ${reportedBy} không có trong tệp.`];
  if (!tasks || !home || tasks.includes(home)) return [];
  return [`${reportedBy} báo cáo chỉ số này nhưng không được giao nhiệm vụ ${home}.`];
}
