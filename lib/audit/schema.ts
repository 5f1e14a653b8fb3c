import { z } from "zod";

/** PostgreSQL's bigint ends here. */
const LARGEST = 9_223_372_036_854_775_807n;

/** Where a page of the audit trail begins: before this entry, or (null) at the newest. */
export const auditFilter = z.object({
  truoc: z
    .string()
    .regex(/^\d{1,19}$/)
    .transform((digits) => BigInt(digits))
    .refine((id) => id <= LARGEST)
    .nullable()
    .catch(null)
    .default(null),
});
