import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { crc32 } from "node:zlib";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ArchivePart, archive, docxParts, pdf, xlsxParts } from "@/e2e/fixtures/hostile";
import { checkContent } from "./commands.content";

/** Hostile and honest files, made here; each is refused within a second, or comes out harmless. */

let folder: string;
let count = 0;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "portal-content-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(bytes: Uint8Array) {
  const file = path.join(folder, `tep-${count++}`);
  await writeFile(file, bytes);
  const start = performance.now();
  const before = process.memoryUsage().rss;
  const outcome = await checkContent(file).then(
    ({ kind }) => kind,
    (error) => error.refusal ?? error,
  );
  const grown = (process.memoryUsage().rss - before) / 1024 / 1024;
  return { outcome, file, ms: performance.now() - start, grown };
}

async function refused(bytes: Uint8Array, refusal: string): Promise<void> {
  const { outcome, ms, grown } = await check(bytes);
  expect(outcome).toBe(refusal);
  expect(ms).toBeLessThan(1_000);
  expect(grown).toBeLessThan(200);
}

const office = (parts: ArchivePart[]) => archive([...docxParts(), ...parts]);
const rels = (attributes: string, path = "word/_rels/document.xml.rels"): ArchivePart => ({
  name: path,
  data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" ${attributes}/></Relationships>`,
});
const type = (name: string) =>
  `Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}"`;

describe("honest files", () => {
  it("are taken for what they are and stay as they are", async () => {
    for (const [kind, bytes] of [
      ["pdf", pdf()],
      ["docx", archive(docxParts())],
      ["xlsx", archive(xlsxParts())],
      [
        "docx",
        office([rels(`${type("hyperlink")} Target="https://nghidinh.example" TargetMode="External"`)]),
      ],
    ] as const) {
      const { outcome, file } = await check(bytes);
      expect(outcome).toBe(kind);
      expect(Buffer.compare(await readFile(file), bytes)).toBe(0);
    }
  });

  it("pictures are turned upright and lose place, device and owner", async () => {
    const jpeg = await sharp({ create: { width: 40, height: 20, channels: 3, background: "#b3151b" } })
      .withExif({
        IFD0: { Make: "MAY-ANH", Copyright: "NGUYEN-VAN-A" },
        IFD3: { GPSLatitude: "10/1 48/1 0/1" },
      })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    expect(jpeg.includes("MAY-ANH")).toBe(true);
    const { outcome, file } = await check(jpeg);
    const clean = await readFile(file);
    expect(outcome).toBe("jpg");
    for (const trace of ["Exif", "MAY-ANH", "NGUYEN-VAN-A"]) expect(clean.includes(trace)).toBe(false);
    const facts = await sharp(clean).metadata();
    expect([facts.width, facts.height, facts.exif, facts.orientation]).toEqual([
      20,
      40,
      undefined,
      undefined,
    ]);
  });
});

describe("pictures that are more than pictures", () => {
  it("lose what hides behind and between their pixels", async () => {
    const blank = sharp({ create: { width: 8, height: 8, channels: 3, background: "#fff" } });
    const hidden = archive([{ name: "x.html", data: "<script>alert(1)</script>" }]);
    for (const [kind, bytes] of [
      ["jpg", await blank.clone().jpeg().toBuffer()],
      ["png", await blank.clone().png().toBuffer()],
    ] as const) {
      const { outcome, file } = await check(Buffer.concat([bytes, hidden, pdf()]));
      const clean = await readFile(file);
      expect(outcome).toBe(kind);
      for (const trace of ["PK\x03\x04", "<script>", "%PDF"]) expect(clean.includes(trace)).toBe(false);
    }
  });

  it("are refused when they are none, are broken, or would unpack to too much", async () => {
    await refused(
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      "WRONG_TYPE",
    );
    await refused(Buffer.from("<!doctype html><script>1</script>"), "WRONG_TYPE");
    const png = await sharp({ create: { width: 9, height: 9, channels: 3, background: "#000" } })
      .png()
      .toBuffer();
    await refused(png.subarray(0, 40), "DAMAGED");
    await refused(Buffer.concat([png.subarray(0, 8), Buffer.from("GIF89a")]), "DAMAGED");
    const huge = Buffer.from(png);
    huge.writeUInt32BE(60_000, 16);
    huge.writeUInt32BE(60_000, 20);
    huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29);
    await refused(huge, "PICTURE_TOO_LARGE");
  });

  it("of a hundred million equal pixels are refused before they unfold", { timeout: 30_000 }, async () => {
    const flat = { create: { width: 10_000, height: 10_000, channels: 3 as const, background: "#fff" } };
    await refused(await sharp(flat).png().toBuffer(), "PICTURE_TOO_LARGE");
  });
});

describe("PDF", () => {
  it("must begin and end as one, with nothing behind it", async () => {
    const html = Buffer.from("<html><script>1</script>");
    await refused(pdf().subarray(0, 60), "DAMAGED");
    await refused(Buffer.concat([pdf(), html]), "DAMAGED");
    await refused(Buffer.concat([html, pdf()]), "WRONG_TYPE");
    await refused(Buffer.concat([pdf(), archive([{ name: "a.exe", data: "MZ" }])]), "DAMAGED");
    await refused(Buffer.from("%PDF-9.9\nstartxref\n0\n%%EOF"), "DAMAGED");
  });

  it("is refused when an archive's end hides in it", async () => {
    const zip = archive([{ name: "a.exe", data: "MZ" }]);
    const comment = Buffer.from("\nstartxref\n9\n%%EOF\n");
    zip.writeUInt16LE(comment.length, zip.length - 2);
    await refused(Buffer.concat([Buffer.from("%PDF-1.7\n"), zip, comment]), "DAMAGED");
    await refused(
      archive([{ name: "a", data: pdf().toString("latin1"), stored: true }, ...docxParts()]),
      "UNSAFE",
    );
  });
});

describe("Word and Excel", () => {
  it("are refused with macros, controls and programs in them", async () => {
    for (const name of [
      "word/vbaProject.bin",
      "WORD/VBAPROJECT.BIN",
      "word/vbaData.xml",
      "word/activeX/activeX1.bin",
      "word/embeddings/setup.exe",
      "word/embeddings/bang.xlsm",
    ]) {
      await refused(office([{ name, data: "x" }]), "MACRO");
    }
    const enabled = docxParts("application/vnd.ms-word.document.macroEnabled.main+xml");
    await refused(archive(enabled), "MACRO");
    await refused(archive(docxParts("application/vnd.ms-word.document.m&#97;croEnabled.main+xml")), "MACRO");
  });

  it("are refused when they fetch something from elsewhere", async () => {
    const away = 'Target="https://evil.example/t.dotm" TargetMode="External"';
    const settings = "word/_rels/settings.xml.rels";
    await refused(office([rels(`${type("attachedTemplate")} ${away}`, settings)]), "EXTERNAL");
    for (const name of ["image", "frame", "oleObject", "subDocument"]) {
      await refused(office([rels(`${type(name)} ${away}`)]), "EXTERNAL");
    }
    const tricks = [
      `TargetMode='External' ${type("attachedTemplate")} Target='x'`,
      `${type("image")} Target="a>b" TargetMode="&#69;xternal"`,
      `Note="TargetMode='Internal'" ${type("image")} Target="x" TargetMode = "External"`,
    ];
    for (const attributes of tricks) await refused(office([rels(attributes)]), "EXTERNAL");
    const entity = { name: "word/_rels/x.xml.rels", data: '<!DOCTYPE a [<!ENTITY e "External">]><a/>' };
    await refused(office([entity]), "UNSAFE");
    await refused(office([{ ...entity, data: Buffer.from("\ufeff<Relationships/>", "utf16le") }]), "UNSAFE");
  });

  it("are refused with names that lead out, twice the same, or that a reader would not expect", async () => {
    for (const name of ["../../x.xml", "/etc/x", "C:\\x", "word\\x.xml", "word/x\0.xml"]) {
      const { outcome, ms } = await check(office([{ name, data: "x" }]));
      expect(["UNSAFE", "DAMAGED"]).toContain(outcome);
      expect(ms).toBeLessThan(1_000);
    }
    await refused(office([{ name: "WORD/document.xml", data: "x" }]), "UNSAFE");
    await refused(office([{ name: "word/x.xml", data: "x", encrypted: true }]), "OLD_OFFICE");
    await refused(office([{ name: "word/x.xml", data: "x", method: 99 }]), "UNSAFE");
  });

  it("are refused as bombs by what they declare, and by what they lie about", {
    timeout: 30_000,
  }, async () => {
    await refused(office([{ name: "word/a.xml", data: "x", declaredSize: 250 * 1024 * 1024 }]), "UNSAFE");
    const zeros = Buffer.alloc(210 * 1024 * 1024);
    await refused(office([{ name: "word/a.xml", data: zeros }]), "UNSAFE");
    await refused(office([{ name: "word/_rels/a.rels", data: zeros.subarray(0, 3_000_000) }]), "UNSAFE");
    await refused(
      office([{ name: "word/_rels/a.rels", data: zeros.subarray(0, 30_000_000), declaredSize: 100 }]),
      "DAMAGED",
    );
    const many = Array.from({ length: 4_000 }, (_, i) => ({ name: `word/${i}.xml`, data: "" }));
    await refused(office(many), "UNSAFE");
  });

  it("are refused when they are another kind of archive, cut off, or old", async () => {
    await refused(archive([{ name: "a.txt", data: "x" }]), "WRONG_TYPE");
    const slides = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    await refused(archive(docxParts(slides)), "WRONG_TYPE");
    await refused(archive(docxParts()).subarray(0, 200), "DAMAGED");
    await refused(Buffer.concat([archive(docxParts()), Buffer.from("<script>")]), "DAMAGED");
    await refused(Buffer.from("d0cf11e0a1b11ae10000", "hex"), "OLD_OFFICE");
    await refused(Buffer.alloc(0), "EMPTY");
  });
});

it("leaves no file behind but the checked ones", async () => {
  const names = await readdir(folder);
  expect(names.filter((name) => !/^tep-\d+$/.test(name))).toEqual([]);
});
