import { describe, expect, it } from "vitest";
import { csvOfRows, dictionaryOf } from "./calc";
import { dcatOf, licenceOf, openApiOf } from "./calc.describe";
import { datasetNames, fileName, filePath, formats, needsPeriod, rowSchema } from "./schema";

const publisher = {
  base: "https://nghiquyet.example.vn",
  title: "Nghị quyết",
  publisher: "Văn phòng Thị ủy Hồng Ngự",
  licence: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
  modified: new Date("2023-06-16T01:00:00Z"),
};

describe("a table as CSV", () => {
  const row = { code: "an-loc", name: "An Lộc", kind: "WARD" };

  it("begins with the mark of UTF-8 and the names of the fields", () => {
    expect(csvOfRows("don-vi", [row])).toBe("\ufeffcode,name,kind\r\nan-loc,An Lộc,WARD\r\n");
  });

  it.each(["=1+1", "+84", "-x", "@a", "\tb", "\rc", "-1+1"])("never has %j as a formula", (name) => {
    const line = csvOfRows("don-vi", [{ ...row, name }]);
    expect(line.includes(`'${name}`)).toBe(true);
  });

  it("keeps negative numbers, and quotes what would break a line", () => {
    const csv = csvOfRows("don-vi", [{ code: "-1.5", name: 'a "b"\n, c', kind: null }]);
    expect(csv.split("\r\n")[1]).toBe('-1.5,"a ""b""\n, c",');
  });
});

describe("names of files", () => {
  it("are read as they are written, for every table and form", () => {
    for (const name of datasetNames) {
      for (const format of formats) {
        const period = needsPeriod(name) ? "2023-q2" : null;
        const path = filePath(name, format, period);
        expect(fileName.parse(path.replace("/du-lieu-mo/", ""))).toEqual({ name, period, format });
      }
    }
  });

  it.each(["bao-cao.csv", "bao-cao-x.csv", "chi-tieu.xml", "chi-tieu-2023-q2.csv", "../x.csv"])(
    "refuse %s",
    (text) => {
      expect(fileName.safeParse(text).success).toBe(false);
    },
  );
});

it("every field of every table is explained", () => {
  for (const name of datasetNames) {
    for (const field of dictionaryOf(name)) expect(field.meaning, `${name}.${field.field}`).not.toBe("");
  }
});

describe("licenceOf", () => {
  it.each([
    ["", "", null],
    ["CC BY 4.0", "CC BY 4.0", null],
    ["CC BY 4.0, https://a.example/by/4.0/.", "CC BY 4.0", "https://a.example/by/4.0/"],
    ["CC BY 4.0 (https://a.example/by)", "CC BY 4.0", "https://a.example/by"],
    ["https://a.example/by", "https://a.example/by", "https://a.example/by"],
  ])("%j", (text, name, url) => {
    expect(licenceOf(text)).toEqual({ name, url });
  });
});

type Operation = {
  operationId: string;
  parameters: { $ref: string }[];
  responses: Record<string, { description: string }>;
};

describe("the OpenAPI document", () => {
  const document = JSON.parse(JSON.stringify(openApiOf(publisher)));
  const operations = Object.entries(document.paths as Record<string, { get: Operation }>);

  it("names every file once, with its parameters and answers", () => {
    expect(document.openapi).toBe("3.1.0");
    expect(document.info).toMatchObject({ version: "1.0.0", license: { name: "CC BY 4.0" } });
    expect(document.servers).toEqual([{ url: publisher.base }]);
    expect(operations).toHaveLength(datasetNames.length * formats.length);
    const ids = operations.map(([, { get }]) => get.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [path, { get }] of operations) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => `#/components/parameters/${name}`);
      const given = get.parameters.map(({ $ref }) => $ref);
      expect(given).toEqual([...inPath, "#/components/parameters/ifNoneMatch"]);
      expect(Object.keys(get.responses)).toEqual(["200", "304", "404", "429"]);
      for (const answer of Object.values(get.responses)) expect(answer.description).not.toBe("");
    }
  });

  it("has no reference to what is not there", () => {
    const text = JSON.stringify(document);
    for (const [, path = ""] of text.matchAll(/"\$ref":"#\/([^"]+)"/g)) {
      const found = path.split("/").reduce((at, part) => at?.[part], document);
      expect(found, path).toBeDefined();
    }
    expect(text).not.toContain("$schema");
  });

  it("describes the rows by the fields that they have", () => {
    for (const name of datasetNames) {
      const schema = document.components.schemas[name];
      expect(schema.type).toBe("object");
      expect(schema.required).toEqual(Object.keys(rowSchema(name).shape));
    }
  });
});

describe("the catalogue", () => {
  const catalogue = JSON.parse(JSON.stringify(dcatOf(publisher, ["2023-q2", "2023-q1"])));

  it("is JSON-LD whose every name is explained by its context", () => {
    const known = new Set(Object.keys(catalogue["@context"]));
    const names = (node: unknown): string[] =>
      Array.isArray(node)
        ? node.flatMap(names)
        : node && typeof node === "object"
          ? Object.entries(node).flatMap(([key, value]) => [key, ...names(value)])
          : [];
    const { "@context": _, ...content } = catalogue;
    const odd = names(content).filter(
      (name) => !/^@(id|type)$/.test(name) && !known.has(name.split(":")[0] ?? ""),
    );
    expect(odd).toEqual([]);
    expect(catalogue["@type"]).toBe("dcat:Catalog");
  });

  it("lists every table with absolute addresses, a period's one by one", () => {
    expect(catalogue["dcat:dataset"]).toHaveLength(datasetNames.length);
    const files = catalogue["dcat:dataset"].flatMap(
      (dataset: Record<string, Record<string, string>[]>) => dataset["dcat:distribution"],
    );
    const addresses = files.map((file: Record<string, string>) => file["dcat:downloadURL"]);
    expect(new Set(addresses).size).toBe((datasetNames.length - 1) * 2 + 4);
    expect(addresses).toContain(`${publisher.base}/du-lieu-mo/bao-cao-2023-q1.csv`);
    for (const file of files) {
      expect(file["dct:license"]).toEqual({ "@id": "https://creativecommons.org/licenses/by/4.0/" });
    }
  });

  it("says nothing of a licence that is not set", () => {
    expect(JSON.stringify(dcatOf({ ...publisher, licence: "" }, []))).not.toContain("license");
  });
});
