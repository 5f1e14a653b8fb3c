import { stringify } from "csv-stringify/sync";
import { z } from "zod";
import { datasetLabels } from "./labels";
import { type DatasetName, datasetNames, filePath, formats, needsPeriod, rowSchema } from "./schema";

/** The forms in which open data goes out. */

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

/** What the catalogue and the description of the interface say about the publisher. */
export type Publisher = {
  /** the address of the portal, without a slash at its end */
  base: string;
  title: string;
  publisher: string;
  licence: string;
  modified: Date;
};

/** A licence as the office wrote it: its name, and where its text stands. */
export function licenceOf(text: string): { name: string; url: string | null } {
  const url = /https?:\/\/[^\s()<>]+[^\s()<>.,;]/.exec(text)?.[0] ?? null;
  const name = url
    ? text
        .replace(url, "")
        .replace(/\(\s*\)/, "")
        .replace(/[\s,;:.–-]+$/, "")
        .trim()
    : text;
  return { name: name || (url ?? ""), url };
}

/** The OpenAPI 3.1 document of the files, made from the same schemas as the files themselves. */
export function openApiOf({ base, title, licence }: Publisher) {
  const paths = Object.fromEntries(
    datasetNames.flatMap((name) =>
      formats.map((format) => [
        filePath(name, format, needsPeriod(name) ? "{period}" : null),
        get(name, format),
      ]),
    ),
  );
  const schemas = Object.fromEntries(datasetNames.map((name) => [name, z.toJSONSchema(rowSchema(name))]));
  return {
    openapi: "3.1.0",
    info: {
      title: `${title} – dữ liệu mở`,
      version: "1.0.0",
      ...(licence ? { license: { name: licence } } : {}),
    },
    servers: [{ url: base }],
    paths,
    components: { schemas },
  };
}

function get(name: DatasetName, format: (typeof formats)[number]) {
  const { title, description } = datasetLabels[name];
  const parameters = needsPeriod(name)
    ? [{ name: "period", in: "path", required: true, schema: { type: "string" }, example: "2023-q2" }]
    : [];
  const content =
    format === "json"
      ? {
          "application/json": {
            schema: {
              type: "object",
              properties: { rows: { type: "array", items: { $ref: `#/components/schemas/${name}` } } },
            },
          },
        }
      : { "text/csv": { schema: { type: "string" } } };
  return {
    get: {
      operationId: `${name}-${format}`,
      summary: title,
      description,
      parameters,
      responses: {
        200: { description: title, headers: { ETag: { schema: { type: "string" } } }, content },
        304: { description: "Không đổi so với If-None-Match" },
        404: { description: "Không có tệp này" },
      },
    },
  };
}

/** The catalogue of the tables in DCAT (JSON-LD). */
export function dcatOf({ base, title, publisher, licence, modified }: Publisher, periods: readonly string[]) {
  const distribution = (name: DatasetName, period: string | null) =>
    formats.map((format) => ({
      "@type": "dcat:Distribution",
      "dcat:downloadURL": { "@id": `${base}${filePath(name, format, period)}` },
      "dcat:mediaType": format === "csv" ? "text/csv" : "application/json",
    }));
  return {
    "@context": {
      dcat: "http://www.w3.org/ns/dcat#",
      dct: "http://purl.org/dc/terms/",
      foaf: "http://xmlns.com/foaf/0.1/",
    },
    "@id": `${base}/du-lieu-mo/danh-muc.json`,
    "@type": "dcat:Catalog",
    "dct:title": `${title} – dữ liệu mở`,
    "dct:language": "vi",
    "dct:modified": modified.toISOString(),
    "dct:publisher": { "@type": "foaf:Agent", "foaf:name": publisher },
    ...(licence ? { "dct:license": licence } : {}),
    "dcat:dataset": datasetNames.map((name) => ({
      "@type": "dcat:Dataset",
      "@id": `${base}/du-lieu-mo#${name}`,
      "dct:identifier": name,
      "dct:title": datasetLabels[name].title,
      "dct:description": datasetLabels[name].description,
      "dcat:distribution": needsPeriod(name)
        ? periods.flatMap((period) => distribution(name, period))
        : distribution(name, null),
    })),
  };
}
