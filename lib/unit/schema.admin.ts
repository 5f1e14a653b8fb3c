import { z } from "zod";
import { parseDate } from "@/lib/format";
import { unitKind } from "@/lib/resolution/schema";

/** What the administrator types about units and the committee, and what the addresses of the list say. */

const LONGEST = 120;
/** Addresses beside a unit's page that are pages of their own: no unit may have them as its code. */
export const reservedUnitCodes: readonly string[] = ["moi", "to-chuc"];

const text = (missing: string) =>
  z
    .string()
    .transform((typed) => typed.normalize("NFC").replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1, missing).max(LONGEST, `Dài tối đa ${LONGEST} ký tự.`));

const day = (missing: string) =>
  z.string().transform((typed, context) => {
    const read = parseDate(typed);
    if (read) return read;
    const message = typed.trim() === "" ? missing : "Ngày chưa đúng. Nhập ngày/tháng/năm, ví dụ 01/11/2020.";
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

const code = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, "Nhập mã đơn vị.")
  .max(40, "Mã dài tối đa 40 ký tự.")
  .refine(
    (typed) => typed === "" || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(typed),
    "Chỉ dùng chữ không dấu a–z, chữ số và dấu gạch ngang ở giữa. Ví dụ: an-loc.",
  )
  .refine((typed) => !reservedUnitCodes.includes(typed), "Mã này hệ thống dùng riêng. Chọn mã khác.");

const named = {
  name: text("Nhập tên đơn vị."),
  kind: z.enum(unitKind.options, "Chọn loại đơn vị."),
};
const since = day("Nhập ngày bắt đầu áp dụng.");

/** A new unit; without a first day it has always been there. */
export const newUnitInput = z.object({
  code,
  ...named,
  validFrom: z
    .literal("")
    .transform(() => null)
    .or(since),
});
export type NewUnitInput = z.infer<typeof newUnitInput>;

/** A new name or kind from a day on; `latestId` is the name that the form showed as the latest. */
export const renameInput = z.object({ unitId: z.uuid(), latestId: z.uuid(), ...named, validFrom: since });
export type RenameInput = z.infer<typeof renameInput>;

/** The end of a unit, confirmed because its accounts end with it. */
export const endInput = z.object({
  unitId: z.uuid(),
  lastDay: day("Nhập ngày hoạt động cuối cùng."),
  confirm: z.literal("co", "Đánh dấu xác nhận để kết thúc đơn vị."),
});
export type EndInput = z.infer<typeof endInput>;

/** Taking the end of a unit back. */
export const resumeInput = z.object({ unitId: z.uuid() });

/** The committee's own names from a day on. */
export const organisationInput = z.object({
  latestId: z.uuid(),
  name: text("Nhập tên tổ chức."),
  parent: text("Nhập tên tổ chức cấp trên."),
  office: text("Nhập tên văn phòng."),
  place: text("Nhập tên địa phương."),
  validFrom: since,
});
export type OrganisationInput = z.infer<typeof organisationInput>;

/** Rows on one page of the list. */
export const UNITS_PAGE = 50;

/** The list's filters as they stand in its address; what makes no sense counts as not given. */
export const unitFilter = z.object({
  tim: z.string().trim().max(100).catch("").default(""),
  loai: z.enum(["phuong", "xa", "co-quan"]).optional().catch(undefined),
  "trang-thai": z.enum(["dang-hoat-dong", "da-ket-thuc"]).optional().catch(undefined),
  trang: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type UnitFilter = z.infer<typeof unitFilter>;

const kinds = { phuong: "WARD", xa: "COMMUNE", "co-quan": "AGENCY" } as const;

/** The kind that the filter asks for. */
export function filteredKind({ loai }: UnitFilter) {
  return loai ? kinds[loai] : null;
}

/** The list's address with these filters. */
export function unitsPath(filter: Partial<UnitFilter>): string {
  const given = Object.entries(filter).filter(([name, value]) => value && !(name === "trang" && value === 1));
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return query.size > 0 ? `/quan-tri/don-vi?${query}` : "/quan-tri/don-vi";
}

/** The administrator's page of one unit; `part` is one of its forms. */
export function unitPath(unit: string, part?: "doi-ten" | "ket-thuc"): string {
  return `/quan-tri/don-vi/${unit}${part ? `/${part}` : ""}`;
}
