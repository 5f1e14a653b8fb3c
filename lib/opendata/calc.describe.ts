import { z } from "zod";
import { datasetLabels } from "./labels";
import {
  type DatasetName,
  datasetNames,
  type Format,
  filePath,
  fileSchema,
  formats,
  needsPeriod,
  rowSchema,
} from "./schema";

/** What programs read about the files: the description of the interface, and the catalogue. */

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
  const url = /https?:\/\/[^\s()<>]*[^\s()<>.,;]/.exec(text)?.[0] ?? null;
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
export function openApiOf({ base, title, publisher, licence, modified }: Publisher) {
  const { name, url } = licenceOf(licence);
  const paths = datasetNames.flatMap((dataset) =>
    formats.map((format) => [
      filePath(dataset, format, needsPeriod(dataset) ? "{period}" : null),
      { get: operation(dataset, format) },
    ]),
  );
  return {
    openapi: "3.1.0",
    info: {
      title: `${title} – dữ liệu mở`,
      version: "1.0.0",
      description: `Số liệu đã được duyệt và công bố; ${publisher}. Mỗi địa chỉ mạng được 2 lượt mỗi giây, dồn tối đa 60 lượt mỗi phút, với tệp vừa thay đổi; tệp chưa đổi không tính.`,
      "x-modified": modified.toISOString(),
      ...(name ? { license: { name, ...(url ? { url } : {}) } } : {}),
    },
    servers: [{ url: base }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: Object.fromEntries(datasetNames.map((dataset) => [dataset, schemaOf(rowSchema(dataset))])),
      parameters: {
        period: {
          name: "period",
          in: "path",
          required: true,
          description: "Mã kỳ báo cáo",
          schema: { type: "string" },
          example: "2023-q2",
        },
        ifNoneMatch: {
          name: "If-None-Match",
          in: "header",
          description: "ETag đã nhận lần trước",
          schema: { type: "string" },
        },
      },
    },
  };
}

/** A zod schema as OpenAPI 3.1 has it, which says once for all what dialect it is. */
function schemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema: _, ...own } = z.toJSONSchema(schema);
  return own;
}

function operation(dataset: DatasetName, format: Format) {
  const { title, description } = datasetLabels[dataset];
  const envelope = schemaOf(fileSchema(z.unknown()));
  const rows = { type: "array", items: { $ref: `#/components/schemas/${dataset}` } };
  const schema = { ...envelope, properties: { ...(envelope.properties as object), rows } };
  const ref = (name: string) => ({ $ref: `#/components/parameters/${name}` });
  return {
    operationId: `${dataset}-${format}`,
    summary: title,
    description,
    parameters: [...(needsPeriod(dataset) ? [ref("period")] : []), ref("ifNoneMatch")],
    responses: {
      200: {
        description: title,
        headers: { ETag: { schema: { type: "string" } } },
        content:
          format === "json"
            ? { "application/json": { schema } }
            : { "text/csv": { schema: { type: "string" } } },
      },
      304: { description: "Không đổi so với If-None-Match" },
      404: { description: "Không có tệp này" },
      429: {
        description: "Quá nhiều yêu cầu từ một địa chỉ mạng",
        headers: { "Retry-After": { description: "Số giây cần chờ", schema: { type: "integer" } } },
      },
    },
  };
}

const MEDIA = "https://www.iana.org/assignments/media-types/";

/** Names of DCAT 2, with what of them is an address or a moment. */
const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  "dcat:accessURL": { "@type": "@id" },
  "dcat:downloadURL": { "@type": "@id" },
  "dcat:landingPage": { "@type": "@id" },
  "dcat:mediaType": { "@type": "@id" },
  "dct:language": { "@type": "@id" },
  "dct:modified": { "@type": "xsd:dateTime" },
};

/** The catalogue of the tables in DCAT (JSON-LD). */
export function dcatOf({ base, title, publisher, licence, modified }: Publisher, periods: readonly string[]) {
  const { name, url } = licenceOf(licence);
  const terms = url ? { "@id": url } : { "@type": "dct:LicenseDocument", "rdfs:label": name };
  const licensed = name ? { "dct:license": terms } : {};
  const agent = { "@type": "foaf:Agent", "foaf:name": publisher };
  const changed = { "dct:modified": modified.toISOString() };
  const file = (dataset: DatasetName, period: string | null) =>
    formats.map((format) => ({
      "@type": "dcat:Distribution",
      "@id": `${base}${filePath(dataset, format, period)}`,
      "dct:title": [datasetLabels[dataset].title, period, format.toUpperCase()].filter(Boolean).join(", "),
      "dcat:accessURL": `${base}/du-lieu-mo#${dataset}`,
      "dcat:downloadURL": `${base}${filePath(dataset, format, period)}`,
      "dcat:mediaType": `${MEDIA}${format === "csv" ? "text/csv" : "application/json"}`,
      ...licensed,
    }));
  return {
    "@context": context,
    "@id": `${base}/du-lieu-mo/danh-muc.json`,
    "@type": "dcat:Catalog",
    "dct:title": `${title} – dữ liệu mở`,
    "dct:description": "Số liệu đã được duyệt và công bố về thực hiện nghị quyết.",
    "dct:language": "http://publications.europa.eu/resource/authority/language/VIE",
    "dct:publisher": agent,
    ...changed,
    ...licensed,
    "dcat:dataset": datasetNames.map((dataset) => ({
      "@type": "dcat:Dataset",
      "@id": `${base}/du-lieu-mo#${dataset}`,
      "dct:identifier": dataset,
      "dct:title": datasetLabels[dataset].title,
      "dct:description": datasetLabels[dataset].description,
      "dct:publisher": agent,
      "dcat:landingPage": `${base}/du-lieu-mo`,
      ...changed,
      "dcat:distribution": needsPeriod(dataset)
        ? periods.flatMap((period) => file(dataset, period))
        : file(dataset, null),
    })),
  };
}
