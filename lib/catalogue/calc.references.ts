import { reservedUnitCodes } from "@/lib/unit/schema.admin";
import { assignedTasks, taskCode } from "./calc.assigned";
import { measureProblems } from "./calc.measures";
import { reservedSlugs } from "./calc.slug";
import type { Problem } from "./schema.import";
import type { Outline } from "./schema.outline";

/**
 * What a catalogue file says of itself: whatever is named is described, and nothing stands there twice. A check whose
 * lists cannot be read is left out.
 */

/** @returns every problem, in the order of the file */
export function referenceProblems(file: Outline): Problem[] {
  return [
    ...dateProblems(file),
    ...duplicateProblems(file),
    ...nameProblems(file),
    ...indicatorProblems(file),
    ...measureProblems(file),
    ...assignmentProblems(file),
  ];
}

function dateProblems({ resolution }: Outline): Problem[] {
  const { termStart, termEnd, measuredFrom, measuredTo } = resolution;
  const place = "Nghị quyết";
  const wrong = (first: string | null | undefined, last: string | null | undefined) =>
    Boolean(first && last && first >= last);
  return [
    ...(wrong(termStart, termEnd) ? [{ place, message: "termEnd phải sau termStart." }] : []),
    ...(wrong(measuredFrom, measuredTo) ? [{ place, message: "measuredTo phải sau measuredFrom." }] : []),
  ];
}

function twice<T>(list: readonly T[]): T[] {
  return [...new Set(list.filter((one, index) => list.indexOf(one) !== index))];
}

/** Codes that a file gives a meaning of their own. */
const RESERVED_IN_FILE = ["units"];

function duplicateProblems(file: Outline): Problem[] {
  const { units, agencies, tasks, indicators, indicatorGroups } = file;
  const measures = (indicators ?? []).flatMap((indicator) => indicator.measures ?? []);
  const codes = [...(units ?? []), ...(agencies.items ?? [])].map(({ code }) => code);
  const slugs = (tasks ?? []).flatMap(({ slug }) => slug ?? []);
  const kinds: [place: string, what: string, list: (string | number)[]][] = [
    ["Đơn vị", "Mã", codes],
    ["Nhiệm vụ", "Mã địa chỉ (slug)", slugs],
    ["Nhiệm vụ", "Số thứ tự", (tasks ?? []).map(taskCode)],
    ["Nhóm chỉ tiêu", "Mã", (indicatorGroups ?? []).map(({ code }) => code)],
    ["Chỉ tiêu", "Số thứ tự", (indicators ?? []).map(({ number }) => number)],
    ["Chỉ số thành phần", "Mã", measures.map(({ code }) => code)],
  ];
  const reserved = (place: string, what: string, list: string[], taken: readonly string[]) =>
    list
      .filter((one) => taken.includes(one))
      .map((one) => ({ place, message: `${what} ${one} hệ thống dùng riêng; đặt mã khác.` }));
  return [
    ...kinds.flatMap(([place, what, list]) =>
      twice(list).map((one) => ({ place, message: `${what} ${one} có hai lần.` })),
    ),
    ...reserved("Đơn vị", "Mã", codes, [...reservedUnitCodes, ...RESERVED_IN_FILE]),
    ...reserved("Nhiệm vụ", "Mã địa chỉ (slug)", slugs, reservedSlugs),
  ];
}

type Named = { name?: string | null; from?: string | null; until?: string | null };

function spanProblems(place: string, names: readonly Named[]): Problem[] {
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
}

function nameProblems({ organisationNames, units }: Outline): Problem[] {
  return [
    ...spanProblems("Tên tổ chức", organisationNames ?? []),
    ...(units ?? []).flatMap(({ code, names }) => spanProblems(`Đơn vị ${code}`, names)),
  ];
}

function indicatorProblems({ tasks, indicators, indicatorGroups }: Outline): Problem[] {
  const known = indicators && new Set(indicators.map(({ number }) => number));
  const unknown = (place: string, numbers: readonly number[] | null) =>
    (numbers ?? [])
      .filter((number) => known && !known.has(number))
      .map((number) => ({ place, message: `Chỉ tiêu ${number} không có trong tệp.` }));
  /** How many of these name an indicator; null when one of them cannot be read. */
  const holding = (lists: readonly { indicators: number[] | null }[] | null, number: number) =>
    !lists || lists.some((one) => !one.indicators)
      ? null
      : lists.filter((one) => one.indicators?.includes(number)).length;
  return [
    ...(tasks ?? []).flatMap((task) =>
      [task.indicators, task.relatedIndicators].flatMap((numbers) =>
        unknown(`Nhiệm vụ ${taskCode(task)}`, numbers),
      ),
    ),
    ...(indicatorGroups ?? []).flatMap((group) => unknown(`Nhóm chỉ tiêu ${group.code}`, group.indicators)),
    ...(indicators ?? []).flatMap(({ number }) => {
      const [homes, groups] = [holding(tasks, number), holding(indicatorGroups, number)];
      const messages = [
        homes === 0 && "Chưa thuộc nhiệm vụ nào.",
        (homes ?? 0) > 1 && "Thuộc hai nhiệm vụ; chọn một, nhiệm vụ kia để ở relatedIndicators.",
        groups === 0 && "Chưa thuộc nhóm chỉ tiêu nào.",
        (groups ?? 0) > 1 && "Thuộc hai nhóm chỉ tiêu; chỉ để một.",
      ];
      return messages.flatMap((message) => (message ? [{ place: `Chỉ tiêu ${number}`, message }] : []));
    }),
  ];
}

function assignmentProblems(file: Outline): Problem[] {
  const { units, agencies, tasks, assignments } = file;
  const bodies =
    units &&
    agencies.items &&
    new Set(["units", "$comment", ...[...units, ...agencies.items].map(({ code }) => code)]);
  const codes = tasks && new Set(tasks.map(taskCode));
  return Object.entries(assignments ?? {}).flatMap(([body, entry]) => {
    const place = `Phân công ${body}`;
    if (bodies && !bodies.has(body)) return [{ place, message: "Đơn vị này không có trong tệp." }];
    if (body === "$comment") return [];
    if (typeof entry === "string" && entry !== "ALL") {
      return [{ place, message: 'Phải là "ALL" hoặc danh sách nhiệm vụ như ["KEY-1"].' }];
    }
    return assignedTasks(file, entry)
      .filter((code) => codes && !codes.has(code))
      .map((code) => ({ place, message: `Nhiệm vụ ${code} không có trong tệp.` }));
  });
}
