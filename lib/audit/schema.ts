import { z } from "zod";
import type { Role } from "@/lib/account/schema";
import { parseDate } from "@/lib/format";
import { groupLabels, type SubjectType, subjectLabels } from "./labels";

/** PostgreSQL's bigint ends here. */
const LARGEST = 9_223_372_036_854_775_807n;

const day = z
  .string()
  .transform((text) => parseDate(text))
  .nullable()
  .catch(null)
  .default(null);

const subjectTypes = Object.keys(subjectLabels) as [SubjectType, ...SubjectType[]];

/** The filters of the audit trail as its address has them; what makes no sense counts as not given. */
export const auditFilter = z.object({
  /** a user name, as it is */
  nguoi: z.string().trim().toLowerCase().max(100).catch("").default(""),
  nhom: z.enum(Object.keys(groupLabels)).nullable().catch(null).default(null),
  "doi-tuong": z.enum(subjectTypes).nullable().catch(null).default(null),
  /** local dates, both inclusive */
  tu: day,
  den: day,
  /** only entries before this one; null starts at the newest */
  truoc: z
    .string()
    .regex(/^\d{1,19}$/)
    .transform((digits) => BigInt(digits))
    .refine((id) => id <= LARGEST)
    .nullable()
    .catch(null)
    .default(null),
});
export type AuditFilter = z.infer<typeof auditFilter>;

/** Whether the trail is narrowed. */
export function isNarrowedAudit({ truoc: _, ...filter }: AuditFilter): boolean {
  return Object.values(filter).some(Boolean);
}

/** The trail's address (or that of its CSV) with these filters. */
export function auditPath(filter: AuditFilter, base = "/quan-tri/nhat-ky"): string {
  const written = { ...filter, tu: typedDay(filter.tu), den: typedDay(filter.den) };
  const given = Object.entries(written).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return given.length > 0 ? `${base}?${new URLSearchParams(given)}` : base;
}

/** A local date as it is typed: dd/mm/yyyy. */
export function typedDay(date: string | null): string {
  return date ? date.split("-").reverse().join("/") : "";
}

/** One entry as it is shown. */
export type AuditRow = {
  /** place in the chain */
  id: string;
  at: Date;
  /** user name; null for the system */
  by: string | null;
  role: Role | null;
  action: string;
  /** the same in words */
  deed: string;
  /** what it was done to, in words: an account, a period, or which report (never what stands in it) */
  subject: string;
  /** the facts of the deed, in words */
  detail: string;
};
