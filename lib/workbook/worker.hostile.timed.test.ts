import { monitorEventLoopDelay } from "node:perf_hooks";
import { beforeAll, describe, expect, it } from "vitest";
import { archive, docxParts, pdf } from "@/e2e/fixtures/hostile";
import { changed, fileOf, partsOf, readFile, sampleBook } from "@/e2e/fixtures/workbook";
import type { ReadResult } from "./schema";

/** Files that nobody should have to read: each refused within a second, in 200 MB, while the server goes on. */

const SHEET = "xl/worksheets/sheet2.xml";
const BOOK = "xl/workbook.xml";
const MOST_MS = 1_000;
const MOST_BYTES = 200 * 1024 * 1024;
// Far below a second, with room for a machine that is busy with other tests.
const MOST_DELAY_MS = 500;

let good: Buffer;

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = "thu-nghiem-thu-nghiem-thu-nghiem-1234";
  good = await fileOf(sampleBook([]));
});

const into = (text: string) => ({
  [SHEET]: (xml: string) => xml.replace("</sheetData>", `${text}</sheetData>`),
});
const inBook = (from: RegExp, to: string) => ({ [BOOK]: (xml: string) => xml.replace(from, to) });
const rows = (count: number) =>
  Array.from({ length: count }, (_, i) => `<row r="${i + 50}"><c r="A${i + 50}"><v>1</v></c></row>`).join("");
const cells = (count: number) => `<row r="90">${'<c t="s"><v>0</v></c>'.repeat(count)}</row>`;
const strings = (text: string) => ({ "xl/sharedStrings.xml": () => `<sst><si><t>${text}</t></si></sst>` });
const laughs = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><x>&b;</x>`;

const corpus: [string, () => Buffer | Promise<Buffer>, string][] = [
  ["a text", () => Buffer.from("Mã;Nhiệm vụ\n1;2"), "NOT_XLSX"],
  ["nothing", () => Buffer.alloc(0), "NOT_XLSX"],
  ["a PDF", () => pdf(), "NOT_XLSX"],
  ["a PDF with a workbook behind it", () => Buffer.concat([pdf(), good]), "NOT_XLSX"],
  ["a Word document", () => archive(docxParts()), "NOT_XLSX"],
  [
    "an old or encrypted workbook",
    () => Buffer.from("d0cf11e0a1b11ae1000000000000", "hex"),
    "OLD_OR_ENCRYPTED",
  ],
  [
    "an encrypted part",
    () => changed(good, {}, [{ name: "xl/x.xml", data: "x", encrypted: true }]),
    "OLD_OR_ENCRYPTED",
  ],
  ["half a file", async () => good.subarray(0, good.length / 2), "DAMAGED"],
  ["a list of contents that is cut off", async () => good.subarray(0, good.length - 40), "DAMAGED"],
  ["a part of the same name twice", () => changed(good, {}, [{ name: SHEET, data: "<x/>" }]), "DAMAGED"],
  ["a path that leads out", () => changed(good, {}, [{ name: "../../etc/x", data: "x" }]), "DAMAGED"],
  ["no XML", () => changed(good, { [SHEET]: () => "<<<" }), "DAMAGED"],
  ["entities that multiply", () => changed(good, { [SHEET]: () => laughs }), "DAMAGED"],
  ["another encoding", () => changed(good, { [SHEET]: () => "\ufffe<" }), "DAMAGED"],
  ["an attribute without end", () => changed(good, { [SHEET]: () => `<a ${"b ".repeat(3e6)}` }), "DAMAGED"],
  ["a bomb of 117 MB", () => changed(good, { [SHEET]: () => " ".repeat(117e6) }), "TOO_LARGE_INSIDE"],
  ["a bomb that says it is small", () => lying(), "DAMAGED"],
  [
    "a bomb beside the sheets",
    () => changed(good, {}, [{ name: "xl/media/a.bin", data: Buffer.alloc(5e7) }]),
    "TOO_LARGE_INSIDE",
  ],
  [
    "a thousand parts",
    () =>
      changed(
        good,
        {},
        Array.from({ length: 1000 }, (_, i) => ({ name: `xl/p${i}.xml`, data: "x" })),
      ),
    "TOO_LARGE_INSIDE",
  ],
  ["100.000 rows", () => changed(good, into(rows(100_000))), "TOO_MANY_ROWS"],
  ["30.000 cells", () => changed(good, into(cells(15_000) + cells(15_000))), "TOO_MANY_ROWS"],
  [
    "one long text in 15.000 cells",
    () => changed(good, { ...into(cells(15_000)), ...strings("x".repeat(1e6)) }),
    "TOO_LARGE_INSIDE",
  ],
  ["a formula", () => changed(good, into('<row r="60"><c r="F60"><f>1+1</f><v>2</v></c></row>')), "FORMULA"],
  [
    "a shared formula",
    () => changed(good, into('<row r="60"><c r="F60"><f t="shared" si="0"/></c></row>')),
    "FORMULA",
  ],
  [
    "a formula with a prefix",
    () => changed(good, into('<row r="60"><x:c r="F60"><x:f>1</x:f></x:c></row>')),
    "FORMULA",
  ],
  ["a hidden sheet", () => changed(good, inBook(/state="visible"/, 'state="hidden"')), "HIDDEN_SHEET"],
  [
    "a very hidden sheet",
    () => changed(good, inBook(/state="visible"/, 'state="veryHidden"')),
    "HIDDEN_SHEET",
  ],
  ["a macro", () => changed(good, {}, [{ name: "xl/vbaProject.bin", data: "x" }]), "MACRO"],
  [
    "an old macro sheet",
    () => changed(good, {}, [{ name: "xl/macrosheets/sheet1.xml", data: "x" }]),
    "MACRO",
  ],
  [
    "a workbook that says it has macros",
    () =>
      changed(good, {
        "[Content_Types].xml": (xml) =>
          xml.replace("spreadsheetml.sheet.main", "ms-excel.sheet.macroEnabled.main"),
      }),
    "MACRO",
  ],
  [
    "a link to another workbook",
    () => changed(good, {}, [{ name: "xl/externalLinks/externalLink1.xml", data: "x" }]),
    "EXTERNAL_LINK",
  ],
  [
    "a reference to one",
    () =>
      changed(
        good,
        inBook(/<\/workbook>/, "<externalReferences><externalReference/></externalReferences></workbook>"),
      ),
    "EXTERNAL_LINK",
  ],
  ["a connection", () => changed(good, {}, [{ name: "xl/connections.xml", data: "x" }]), "EXTERNAL_LINK"],
  [
    "an embedded object",
    () => changed(good, {}, [{ name: "xl/embeddings/oleObject1.bin", data: "x" }]),
    "EMBEDDED",
  ],
];

/** A sheet of 50 MB in an archive whose list speaks of 1.000 bytes. */
async function lying(): Promise<Buffer> {
  const parts = [...(await partsOf(good))].filter(([name]) => name !== SHEET);
  const bomb = { name: SHEET, data: Buffer.alloc(50e6, " "), declaredSize: 1_000 };
  return archive([...parts.map(([name, data]) => ({ name, data })), bomb]);
}

async function measured(
  bytes: Buffer,
): Promise<{ read: ReadResult; ms: number; bytes: number; delay: number }> {
  const loop = monitorEventLoopDelay({ resolution: 5 });
  let most = 0;
  const before = process.memoryUsage.rss();
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage.rss() - before);
  }, 10);
  loop.enable();
  const start = performance.now();
  const read = await readFile(bytes);
  const ms = performance.now() - start;
  loop.disable();
  clearInterval(watch);
  return { read, ms, bytes: most, delay: loop.max / 1e6 };
}

describe("a hostile file", () => {
  it.each(corpus)("%s is refused in time", async (_, make, code) => {
    const file = await make();
    const { read, ms, bytes, delay } = await measured(file);
    expect(read.ok ? "read" : read.code).toBe(code);
    expect(ms).toBeLessThan(MOST_MS);
    expect(bytes).toBeLessThan(MOST_BYTES);
    expect(delay).toBeLessThan(MOST_DELAY_MS);
  });

  it("is named by sheet and cell where there is one", async () => {
    const formula = await changed(good, into('<row r="60"><c r="F60"><f>1+1</f></c></row>'));
    expect(await readFile(formula)).toMatchObject({ where: "Số liệu!F60" });
    const hidden = await changed(good, {
      [BOOK]: (xml) => xml.replace(/(name="Tình hình" state=)"visible"/, '$1"hidden"'),
    });
    expect(await readFile(hidden)).toMatchObject({ code: "HIDDEN_SHEET", where: "Tình hình" });
  });
});

const whole = "A1:XFD1048576";
const harmless: [string, () => Promise<Buffer>][] = [
  [
    "one merged range of everything",
    () =>
      changed(good, {
        [SHEET]: (xml) =>
          xml.replace("</sheetData>", `</sheetData><mergeCells><mergeCell ref="${whole}"/></mergeCells>`),
      }),
  ],
  [
    "one hint for everything",
    () => changed(good, { [SHEET]: (xml) => xml.replace(/sqref="[^"]*"/, `sqref="${whole}"`) }),
  ],
  [
    "one name for everything",
    () =>
      changed(
        good,
        inBook(
          /<\/workbook>/,
          `<definedNames><definedName name="a">'Số liệu'!$A$1:$XFD$1048576</definedName></definedNames></workbook>`,
        ),
      ),
  ],
];

describe("ranges that other readers spread out", () => {
  it.each(harmless)("%s costs nothing", async (_, make) => {
    const { read, ms, bytes } = await measured(await make());
    expect(read.ok).toBe(true);
    expect(ms).toBeLessThan(MOST_MS);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });
});

describe("strings", () => {
  it("are read whether shared, inline, in runs, or bare", async () => {
    const text =
      '<row r="70"><c r="A70" t="inlineStr"><is><t xml:space="preserve"> một </t></is></c>' +
      '<c r="B70" t="inlineStr"><is><r><rPr><b/></rPr><t>hai </t></r><r><t>ba&amp;b&#7889;n</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>' +
      '<c r="C70" t="str"><v>năm</v></c><c r="D70" t="b"><v>1</v></c><c r="E70" t="e"><v>#N/A</v></c><c><v>6</v></c></row>';
    const read = await readFile(await changed(good, into(text)));
    const sheet = read.ok ? read.sheets.find(({ name }) => name === "Số liệu") : undefined;
    const row = Object.entries(sheet?.cells ?? {}).filter(([address]) => address.endsWith("70"));
    expect(Object.fromEntries(row.map(([address, { text: said }]) => [address, said]))).toEqual({
      A70: " một ",
      B70: "hai ba&bốn",
      C70: "năm",
      D70: "TRUE",
      E70: "#N/A",
      F70: "6",
    });
  });
});
