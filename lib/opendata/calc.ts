import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { type DatasetName, rowSchema } from "./schema";

/** Tables as files, and what their fields mean. */

const NUMBER = /^-?\d+(\.\d+)?$/;
const FORMULA = /^[=+\-@\t\r]/;

/**
 * A table as CSV: UTF-8 with its mark, one heading line of field names. A text that a spreadsheet would take for a
 * formula gets an apostrophe; a negative number stays a number.
 */
export function csvOfRows(name: DatasetName, rows: readonly Record<string, unknown>[]): string {
  const fields = Object.keys(rowSchema(name).shape);
  const cell = (value: unknown) => {
    const text = value === null || value === undefined ? "" : String(value);
    return FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  };
  return stringify([fields, ...rows.map((row) => fields.map((field) => cell(row[field])))], {
    bom: true,
    record_delimiter: "windows",
    quoted_match: /[\r\n]/,
  });
}

/** What a field of a table means, for the data dictionary. */
export function dictionaryOf(name: DatasetName): { field: string; type: string; meaning: string }[] {
  return Object.entries(rowSchema(name).shape).map(([field, schema]) => {
    const { description = "", ...json } = z.toJSONSchema(schema as z.ZodType) as JsonSchema;
    return { field, type: typeText(json), meaning: description };
  });
}

type JsonSchema = {
  description?: string;
  type?: string;
  enum?: string[];
  anyOf?: JsonSchema[];
  format?: string;
};

function typeText({ type, enum: choices, anyOf, format }: Omit<JsonSchema, "description">): string {
  if (anyOf) {
    const [first] = anyOf.filter((one) => one.type !== "null");
    return `${first ? typeText(first) : ""}, có thể trống`;
  }
  if (choices) return choices.join(" | ");
  if (format === "date-time") return "thời điểm";
  return type === "integer" ? "số nguyên" : "chữ";
}
