import type { Entry, ZipFile } from "yauzl";
import { openPromise } from "yauzl";
import { contentTypesProblem, entryProblem, mainPartKind, relationsProblem } from "./calc.office";
import { UploadRefused } from "./schema";

/** Looks into Word and Excel files; only the small parts that say what the rest is are unpacked. */

const ENTRIES = 3_000;
const DECLARED = 200 * 1024 * 1024;
/** Bytes of one such part, and of all of them. */
const PART = 2 * 1024 * 1024;
const PARTS = 8 * 1024 * 1024;

/**
 * @returns what the archive is
 * @throws UploadRefused DAMAGED, UNSAFE, MACRO, EXTERNAL, WRONG_TYPE
 */
export async function officeKind(file: string): Promise<"docx" | "xlsx"> {
  const zip = await openPromise(file, {
    lazyEntries: true,
    autoClose: false,
    validateEntrySizes: true,
    strictFileNames: true,
  }).catch(() => {
    throw new UploadRefused("DAMAGED");
  });
  try {
    return await look(zip);
  } catch (error) {
    if (error instanceof UploadRefused) throw error;
    throw new UploadRefused("DAMAGED");
  } finally {
    zip.close();
  }
}

async function look(zip: ZipFile): Promise<"docx" | "xlsx"> {
  if (zip.entryCount > ENTRIES) throw new UploadRefused("UNSAFE");
  const told = await listed(zip);
  let unpacked = 0;
  let kind: "docx" | "xlsx" | null = null;
  for (const entry of told) {
    unpacked += entry.uncompressedSize;
    if (entry.uncompressedSize > PART || unpacked > PARTS) throw new UploadRefused("UNSAFE");
    const text = await unpack(zip, entry);
    const isTypes = !entry.fileName.endsWith(".rels");
    const problem = isTypes ? contentTypesProblem(text) : relationsProblem(text);
    if (problem) throw new UploadRefused(problem);
    if (isTypes) kind = mainPartKind(text);
  }
  if (!kind) throw new UploadRefused("WRONG_TYPE");
  return kind;
}

/** Goes through the whole table of contents before anything is unpacked. @returns the parts worth reading */
async function listed(zip: ZipFile): Promise<Entry[]> {
  const names = new Set<string>();
  const told: Entry[] = [];
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName.toLowerCase();
    const problem = entryProblem(entry);
    if (problem) throw new UploadRefused(problem);
    declared += entry.uncompressedSize;
    if (declared > DECLARED || names.has(name)) throw new UploadRefused("UNSAFE");
    names.add(name);
    if (name === "[content_types].xml" || name.endsWith(".rels")) told.push(entry);
  }
  return told;
}

async function unpack(zip: ZipFile, entry: Entry): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
