import type * as z from "zod";
import { type Catalogue, catalogueSchema } from "@/lib/resolution/schema";
import { referenceProblems } from "./calc.references";
import type { Problem } from "./schema.import";
import { type Outline, outlineSchema } from "./schema.outline";

/** Reads a catalogue file and tells everything that is wrong with it at once. */

const parts: Record<string, string> = {
  resolution: "Nghị quyết",
  organisationNames: "Tên tổ chức",
  units: "Đơn vị",
  agencies: "Cơ quan",
  items: "mục",
  names: "tên",
  tasks: "Nhiệm vụ",
  indicatorGroups: "Nhóm chỉ tiêu",
  indicators: "Chỉ tiêu",
  measures: "chỉ số thành phần",
  reporting: "Kỳ báo cáo",
  assignments: "Phân công",
  baseline: "mốc so sánh",
  history: "số liệu cũ",
};

/** "Chỉ tiêu thứ 2 › chỉ số thành phần thứ 1 › target" */
function placeOf(path: readonly PropertyKey[]): string {
  const words: string[] = [];
  for (const part of path) {
    if (typeof part === "number") words[words.length - 1] += ` thứ ${part + 1}`;
    else words.push(parts[String(part)] ?? String(part));
  }
  return words.join(" › ") || "Cả tệp";
}

function messageOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined
        ? "Thiếu giá trị này."
        : `Phải là ${typeNames[issue.expected] ?? issue.expected}.`;
    case "invalid_value":
      return `Phải là một trong: ${issue.values.join(", ")}.`;
    case "too_small":
      return issue.origin === "string" || issue.origin === "array"
        ? "Không được để trống."
        : issue.inclusive
          ? `Phải từ ${issue.minimum} trở lên.`
          : `Phải lớn hơn ${issue.minimum}.`;
    case "too_big":
      return `Không được quá ${issue.maximum}.`;
    case "invalid_format":
      return issue.format === "date"
        ? "Phải là ngày có thật, dạng 2020-11-01."
        : issue.pattern?.includes("[01]")
          ? "Phải là giờ dạng 17:00."
          : "Chỉ gồm chữ thường không dấu, chữ số và gạch nối.";
    case "invalid_union":
      return 'Phải là "ALL" hoặc danh sách nhiệm vụ như ["KEY-1"].';
    default:
      return customMessages[issue.message] ?? `Không hợp lệ: ${issue.message}.`;
  }
}

const typeNames: Record<string, string> = {
  string: "chữ",
  number: "số",
  int: "số nguyên",
  array: "danh sách",
  object: "nhóm giá trị",
  boolean: "true hoặc false",
  record: "nhóm giá trị",
};

const customMessages: Record<string, string> = {
  "a RATIO names its numerator and its denominator":
    "Chỉ số thành phần dạng RATIO phải có numerator và denominator.",
  "needs either a year or a period": "Cần năm (year) hoặc giai đoạn (period), không cần cả hai.",
};

/** The catalogue is null when the file has problems; the outline when it is no JSON object at all. */
export type ReadCatalogue = { catalogue: Catalogue | null; outline: Outline | null; problems: Problem[] };

/**
 * @param text the file's content
 * @returns the catalogue, or null with every problem: of form, and of what refers to what as far as that can be read
 */
export function readCatalogue(text: string): ReadCatalogue {
  const json = parseJson(text);
  if (json === undefined) {
    const message = "Tệp không phải JSON: kiểm tra dấu phẩy, dấu ngoặc ở cuối mỗi phần.";
    return { catalogue: null, outline: null, problems: [{ place: "Cả tệp", message }] };
  }
  const read = catalogueSchema.safeParse(json, { reportInput: true });
  const outline = outlineSchema.safeParse(json).data ?? null;
  const form = (read.error?.issues ?? []).map((issue) => ({
    place: placeOf(issue.path),
    message: messageOf(issue),
  }));
  const problems = [...form, ...(outline ? referenceProblems(outline) : [])];
  return { catalogue: problems.length === 0 ? (read.data ?? null) : null, outline, problems };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
