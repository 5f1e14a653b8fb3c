import * as z from "zod";
import type { ErrorCode, FieldErrors, Result } from "@/lib/result";

/** What a form about periods shows after an attempt; nothing typed comes back after success. */
export type PeriodFormState = {
  attempt: number;
  outcome: "none" | "done" | ErrorCode;
  errors: FieldErrors;
  typed: Record<string, string>;
};

export const emptyForm: PeriodFormState = { attempt: 0, outcome: "none", errors: {}, typed: {} };

/** The next state of a form, by what a command answered. */
export function answer(
  { attempt }: { attempt: number },
  result: Result<unknown>,
  typed: Record<string, string>,
): PeriodFormState {
  if (result.ok) return { attempt: attempt + 1, outcome: "done", errors: {}, typed: {} };
  return { attempt: attempt + 1, outcome: result.code, errors: result.fields, typed };
}

/** The texts of a form by field name. */
export function typedIn(form: FormData): Record<string, string> {
  return Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
}

/** One message per field. */
export function firstMessages(error: z.ZodError): FieldErrors {
  const { fieldErrors } = z.flattenError(error) as { fieldErrors: Record<string, string[]> };
  return Object.fromEntries(
    Object.entries(fieldErrors).map(([field, messages]) => [field, messages[0] ?? ""]),
  );
}
