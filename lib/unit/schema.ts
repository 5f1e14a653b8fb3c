import { z } from "zod";
import { unitKind } from "@/lib/resolution/schema";

/** Which units report a measure. */
export const reporterScope = z.enum(["UNITS", "WARDS", "COMMUNES", "ONE_UNIT"]);
export type ReporterScope = z.infer<typeof reporterScope>;

/** A name as a statement gives it: local dates, both ends inclusive. */
export const datedName = z.object({
  name: z.string(),
  kind: unitKind,
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
});

/** The committee's own name as a statement gives it. */
export const organisationRow = z.object({
  name: z.string(),
  parent: z.string(),
  office: z.string(),
  place: z.string(),
  validFrom: z.string().nullable(),
  validTo: z.string().nullable(),
});
