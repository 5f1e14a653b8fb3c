import { z } from "zod";
import type { FieldErrors } from "@/lib/result";
import { roleOfSlug, roleSlugs, stateSlugs } from "./labels";
import { isUnitRole } from "./policy";
import { role } from "./schema";

/** What the administrator types about accounts, and what the addresses of the list say. */

const LONGEST_NAME = 60;
const LONGEST_EMAIL = 200;
/** The page of a new account has this address. */
const RESERVED = ["moi"];

const username = z
  .string()
  .trim()
  .toLowerCase()
  .min(1, "Nhập tên đăng nhập.")
  .max(LONGEST_NAME, `Tên đăng nhập dài tối đa ${LONGEST_NAME} ký tự.`)
  .refine(
    (name) => name === "" || /^[a-z0-9]+([.-][a-z0-9]+)*$/.test(name),
    "Chỉ dùng chữ không dấu a–z, chữ số, dấu gạch ngang hoặc dấu chấm ở giữa. Ví dụ: an-loc-tong-hop.",
  )
  .refine((name) => !RESERVED.includes(name), "Tên này hệ thống dùng riêng. Chọn tên khác.");

const blankAsNull = (text: string) => (text === "" ? null : text);

const rights = {
  role: z.enum(role.options, "Chọn vai trò."),
  unitId: z.uuid().or(z.literal("")).catch("").transform(blankAsNull),
  email: z
    .string()
    .trim()
    .max(LONGEST_EMAIL, `Địa chỉ thư dài tối đa ${LONGEST_EMAIL} ký tự.`)
    .refine(
      (text) => text === "" || z.email().safeParse(text).success,
      "Địa chỉ thư chưa đúng. Ví dụ: vanphong@dongthap.gov.vn. Không có thì để trống.",
    )
    .transform(blankAsNull),
};

/** The role and the unit have to fit each other. */
function unitProblem(form: { role: z.infer<typeof role>; unitId: string | null }): string | null {
  if (isUnitRole(form.role) === (form.unitId !== null)) return null;
  return form.unitId === null
    ? "Chọn đơn vị của tài khoản."
    : "Vai trò này không gắn với đơn vị. Chọn “Không gắn với đơn vị”.";
}

function fitting<T extends { role: z.infer<typeof role>; unitId: string | null }>(form: z.ZodType<T>) {
  return form.superRefine((typed, context) => {
    const message = unitProblem(typed);
    if (message) context.addIssue({ code: "custom", path: ["unitId"], message });
  });
}

/** The form of a new account. */
export const newAccountInput = fitting(z.object({ username, ...rights }));
export type NewAccountInput = z.infer<typeof newAccountInput>;

/** The form that changes role, unit and e-mail address. */
export const accountRights = fitting(z.object(rights));
export type AccountRights = z.infer<typeof accountRights>;

/** What the form showed when it was opened: whoever changed it in between has not been seen. */
export const shownRights = z.object({
  accountId: z.uuid(),
  shownRole: role,
  shownUnitId: z.uuid().or(z.literal("")).transform(blankAsNull),
  shownEmail: z.string().transform(blankAsNull),
});
export type ShownRights = z.infer<typeof shownRights>;

/** Rows on one page of the list. */
export const ACCOUNTS_PAGE = 50;

/** The list's filters as they stand in its address; what makes no sense counts as not given. */
export const accountFilter = z.object({
  tim: z.string().trim().max(100).catch("").default(""),
  "vai-tro": z.enum(roleSlugs).optional().catch(undefined),
  "don-vi": z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    .optional()
    .catch(undefined),
  "trang-thai": z.enum(stateSlugs).optional().catch(undefined),
  trang: z.coerce.number().int().min(1).max(100_000).catch(1),
});
export type AccountFilter = z.infer<typeof accountFilter>;

/** The role that the filter asks for. */
export function filteredRole(filter: AccountFilter) {
  return filter["vai-tro"] ? roleOfSlug(filter["vai-tro"]) : null;
}

/** The list's address with these filters. */
export function accountsPath(filter: Partial<AccountFilter>): string {
  const given = Object.entries(filter).filter(([name, value]) => value && !(name === "trang" && value === 1));
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return query.size > 0 ? `/quan-tri?${query}` : "/quan-tri";
}

/** The page of one account; `part` is one of its forms. */
export function accountPath(name: string, part?: "sua" | "mat-khau" | "trang-thai"): string {
  return `/quan-tri/tai-khoan/${encodeURIComponent(name)}${part ? `/${part}` : ""}`;
}

/** The first message of every field that a form was refused for. */
export function firstMessages(error: z.ZodError): FieldErrors {
  const { fieldErrors } = z.flattenError(error) as { fieldErrors: Record<string, string[]> };
  return Object.fromEntries(
    Object.entries(fieldErrors).map(([field, messages]) => [field, messages[0] ?? ""]),
  );
}
