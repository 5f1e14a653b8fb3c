/** Expected failure is a value: components turn the code into Vietnamese. Exceptions are bugs or outages. */
export type Result<T> = { ok: true; value: T } | Failure;

export type Failure = { ok: false; code: ErrorCode; fields: FieldErrors };

/** Field name → Vietnamese sentence that says how to mend it. */
export type FieldErrors = Record<string, string>;

export type ErrorCode =
  | "NOT_FOUND"
  | "FORBIDDEN"
  | "INVALID"
  | "CONFLICT"
  | "WRONG_STATUS"
  | "PERIOD_CLOSED"
  | "NOT_YET_OPEN";

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function fail(code: ErrorCode, fields: FieldErrors = {}): Failure {
  return { ok: false, code, fields };
}

/** An expected failure on its way out of a transaction, which it rolls back; `settle` makes it a value again. */
export class Refusal extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly fields: FieldErrors = {},
  ) {
    super(code);
  }
}

/** Runs a command's body: what it returns is the value, a Refusal the failure; any other error passes through. */
export async function settle<T>(body: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await body());
  } catch (error) {
    if (error instanceof Refusal) return fail(error.code, error.fields);
    throw error;
  }
}
