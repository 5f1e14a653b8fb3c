import { z } from "zod";

export const periodState = z.enum(["UPCOMING", "OPEN", "CLOSED"]);
export type PeriodState = z.infer<typeof periodState>;

/** Address of a period, such as 2023-q2. */
export const periodCode = z.string().regex(/^\d{4}(-(q[1-4]|h[12]|m(0[1-9]|1[0-2])))?$/);
