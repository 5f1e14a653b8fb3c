/** Expected failure is a value: components turn the code into Vietnamese. Exceptions are bugs or outages. */
export type Result<T, E extends string = ErrorCode> =
  | { ok: true; value: T }
  | { ok: false; code: E; fields?: FieldErrors };

/** Field name → message code or ready Vietnamese sentence of the zod schema. */
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

export function fail<E extends string>(code: E, fields?: FieldErrors): { ok: false; code: E; fields?: FieldErrors } {
  return fields ? { ok: false, code, fields } : { ok: false, code };
}
