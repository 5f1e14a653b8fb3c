import type { Catalogue } from "@/lib/resolution/schema";
import type { Problem } from "./schema.import";

/** What a catalogue file says of itself: whatever is named is described, and nothing stands there twice. */

const SCOPES: Record<string, string> = { UNITS: "xã, phường", WARDS: "phường", COMMUNES: "xã" };

/** @returns every problem, in the order of the file */
export function referenceProblems(file: Catalogue): Problem[] {
  return [
    ...dateProblems(file),
    ...duplicateProblems(file),
    ...unitProblems(file),
    ...indicatorProblems(file),
    ...measureProblems(file),
    ...assignmentProblems(file),
  ];
}

export function taskCode(task: { kind: string; ordinal: number }): string {
  return `${task.kind}-${task.ordinal}`;
}

/** The tasks of an entry of `assignments`. */
export function assignedTasks(
  file: Catalogue,
  entry: Catalogue["assignments"][string] | undefined,
): string[] {
  if (entry === "ALL") return file.tasks.map(taskCode);
  return Array.isArray(entry) ? entry : [];
}

/** What each unit and agency is to report on, by its code. */
export function assignedTo(file: Catalogue): Map<string, string[]> {
  const { units, agencies, assignments } = file;
  return new Map([
    ...units.map(({ code }) => [code, assignedTasks(file, assignments[code] ?? assignments.units)] as const),
    ...agencies.items.map(({ code }) => [code, assignedTasks(file, assignments[code])] as const),
  ]);
}

function dateProblems({ resolution }: Catalogue): Problem[] {
  const { termStart, termEnd, measuredFrom, measuredTo } = resolution;
  const place = "Nghị quyết";
  return [
    ...(termStart < termEnd ? [] : [{ place, message: "termEnd phải sau termStart." }]),
    ...(measuredFrom < measuredTo ? [] : [{ place, message: "measuredTo phải sau measuredFrom." }]),
  ];
}

function twice<T>(list: readonly T[]): T[] {
  return [...new Set(list.filter((one, index) => list.indexOf(one) !== index))];
}

function duplicateProblems(file: Catalogue): Problem[] {
  const { units, agencies, tasks, indicators, indicatorGroups } = file;
  const measures = indicators.flatMap((indicator) => indicator.measures);
  const kinds: [place: string, what: string, list: (string | number)[]][] = [
    ["Đơn vị", "Mã", [...units, ...agencies.items].map(({ code }) => code)],
    ["Nhiệm vụ", "Mã địa chỉ (slug)", tasks.map(({ slug }) => slug)],
    ["Nhiệm vụ", "Số thứ tự", tasks.map(taskCode)],
    ["Nhóm chỉ tiêu", "Mã", indicatorGroups.map(({ code }) => code)],
    ["Chỉ tiêu", "Số thứ tự", indicators.map(({ number }) => number)],
    ["Chỉ số", "Mã", measures.map(({ code }) => code)],
  ];
  return kinds.flatMap(([place, what, list]) =>
    twice(list).map((one) => ({ place, message: `${what} ${one} có hai lần.` })),
  );
}

function unitProblems({ units }: Catalogue): Problem[] {
  return units.flatMap(({ code, names }) => {
    const place = `Đơn vị ${code}`;
    const dated = [...names].sort((a, b) => (a.from ?? "").localeCompare(b.from ?? ""));
    const reversed = names.filter(({ from, until }) => from && until && from > until);
    const overlaps = dated.some((name, index) => {
      const next = dated[index + 1];
      return next !== undefined && (!name.until || !next.from || name.until >= next.from);
    });
    return [
      ...reversed.map(({ name }) => ({
        place,
        message: `Tên “${name}” có ngày hết hiệu lực trước ngày bắt đầu.`,
      })),
      ...(overlaps ? [{ place, message: "Hai tên có hiệu lực cùng lúc." }] : []),
    ];
  });
}

function indicatorProblems({ tasks, indicators, indicatorGroups }: Catalogue): Problem[] {
  const known = new Set(indicators.map(({ number }) => number));
  const unknown = (place: string, numbers: readonly number[]) =>
    numbers
      .filter((number) => !known.has(number))
      .map((number) => ({ place, message: `Chỉ tiêu ${number} không có trong tệp.` }));
  return [
    ...tasks.flatMap((task) =>
      unknown(`Nhiệm vụ ${taskCode(task)}`, [...task.indicators, ...task.relatedIndicators]),
    ),
    ...indicatorGroups.flatMap((group) => unknown(`Nhóm chỉ tiêu ${group.code}`, group.indicators)),
    ...indicators.flatMap(({ number }) => {
      const homes = tasks.filter((task) => task.indicators.includes(number)).length;
      const groups = indicatorGroups.filter((group) => group.indicators.includes(number)).length;
      const place = `Chỉ tiêu ${number}`;
      return [
        ...(homes === 0 ? [{ place, message: "Chưa thuộc nhiệm vụ nào." }] : []),
        ...(homes > 1
          ? [{ place, message: "Thuộc hai nhiệm vụ; chọn một, nhiệm vụ kia để ở relatedIndicators." }]
          : []),
        ...(groups === 0 ? [{ place, message: "Chưa thuộc nhóm chỉ tiêu nào." }] : []),
        ...(groups > 1 ? [{ place, message: "Thuộc hai nhóm chỉ tiêu; chỉ để một." }] : []),
      ];
    }),
  ];
}

function measureProblems(file: Catalogue): Problem[] {
  const assigned = assignedTo(file);
  const kinds = new Set(file.units.flatMap(({ names }) => names.map(({ kind }) => kind)));
  return file.indicators.flatMap(({ number, measures }) => {
    const home = file.tasks.find((task) => task.indicators.includes(number));
    return measures.flatMap((measure) => {
      const place = `Chỉ số ${measure.code}`;
      const parts = (measure.sumOf ?? []).filter((code) => !measures.some((other) => other.code === code));
      return [
        ...parts.map((code) => ({ place, message: `sumOf nêu ${code}, chỉ tiêu này không có chỉ số đó.` })),
        ...reporterProblems(measure.reportedBy, place, { assigned, kinds, home: home && taskCode(home) }),
      ];
    });
  });
}

type Reporting = { assigned: Map<string, string[]>; kinds: ReadonlySet<string>; home: string | undefined };

function reporterProblems(
  reportedBy: string,
  place: string,
  { assigned, kinds, home }: Reporting,
): Problem[] {
  if (SCOPES[reportedBy]) {
    const wanted = { UNITS: ["WARD", "COMMUNE"], WARDS: ["WARD"], COMMUNES: ["COMMUNE"] }[reportedBy] ?? [];
    if (wanted.some((kind) => kinds.has(kind))) return [];
    return [{ place, message: `Không có ${SCOPES[reportedBy]} nào để báo cáo.` }];
  }
  const tasks = assigned.get(reportedBy);
  if (!tasks) return [{ place, message: `Đơn vị báo cáo ${reportedBy} không có trong tệp.` }];
  if (!home || tasks.includes(home)) return [];
  return [{ place, message: `${reportedBy} báo cáo chỉ số này nhưng không được giao nhiệm vụ ${home}.` }];
}

function assignmentProblems(file: Catalogue): Problem[] {
  const { units, agencies, tasks, assignments } = file;
  const bodies = new Set(["units", "$comment", ...[...units, ...agencies.items].map(({ code }) => code)]);
  const codes = new Set(tasks.map(taskCode));
  return Object.entries(assignments).flatMap(([body, entry]) => {
    const place = `Phân công ${body}`;
    if (!bodies.has(body)) return [{ place, message: "Đơn vị này không có trong tệp." }];
    if (body === "$comment") return [];
    if (typeof entry === "string" && entry !== "ALL") {
      return [{ place, message: 'Phải là "ALL" hoặc danh sách nhiệm vụ như ["KEY-1"].' }];
    }
    return assignedTasks(file, entry)
      .filter((code) => !codes.has(code))
      .map((code) => ({ place, message: `Nhiệm vụ ${code} không có trong tệp.` }));
  });
}
