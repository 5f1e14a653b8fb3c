import { buffer } from "node:stream/consumers";
import { type Entry, fromBufferPromise, type ZipFile } from "yauzl";
import type { FileRefusal } from "./schema";

/** Opening the package around a workbook, without unpacking anything that is not needed or not expected. */

const MOST_ENTRIES = 200;
/** A full workbook of 8 tasks unpacks to less than 4 MB. */
const LARGEST_UNZIPPED = 12_000_000;

/** Why a file is not read any further. */
export class FileRefused extends Error {
  constructor(
    readonly code: FileRefusal,
    readonly where = "",
  ) {
    super(code);
  }
}

const OLE = Buffer.from("d0cf11e0a1b11ae1", "hex");
const ZIP = Buffer.from("PK\x03\x04");

/** What makes a workbook more than cells; by the name of its part. */
const foreign: [RegExp, FileRefusal][] = [
  [/vba|macrosheets|dialogsheets/i, "MACRO"],
  [/^xl\/(externalLinks|connections|queryTables|model)/i, "EXTERNAL_LINK"],
  [/^xl\/(embeddings|activeX|ctrlProps)|oleObject/i, "EMBEDDED"],
];

export type Parts = { has(name: string): boolean; text(name: string): Promise<string> };

/**
 * Looks at the list of contents and promises to unpack a part only up to the size it declares.
 * @throws FileRefused before a single byte is unpacked, when the list already tells enough
 */
export async function openParts(bytes: Buffer): Promise<Parts> {
  if (bytes.subarray(0, 8).equals(OLE)) throw new FileRefused("OLD_OR_ENCRYPTED");
  if (!bytes.subarray(0, 4).equals(ZIP)) throw new FileRefused("NOT_XLSX");
  const zip = await damagedIfThrown(fromBufferPromise(bytes, { lazyEntries: true }));
  const entries = await damagedIfThrown(list(zip));
  return {
    has: (name) => entries.has(name),
    text: async (name) => {
      const entry = entries.get(name);
      if (!entry) throw new FileRefused("DAMAGED");
      return damagedIfThrown(unpack(zip, entry));
    },
  };
}

async function list(zip: ZipFile): Promise<Map<string, Entry>> {
  if (zip.entryCount > MOST_ENTRIES) throw new FileRefused("TOO_LARGE_INSIDE");
  const entries = new Map<string, Entry>();
  let unzipped = 0;
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    const refusal = foreign.find(([pattern]) => pattern.test(name));
    if (refusal) throw new FileRefused(refusal[1]);
    if (entry.isEncrypted()) throw new FileRefused("OLD_OR_ENCRYPTED");
    unzipped += entry.uncompressedSize;
    if (unzipped > LARGEST_UNZIPPED) throw new FileRefused("TOO_LARGE_INSIDE");
    // Two parts of one name: programs disagree about which of them counts.
    if (entries.has(name)) throw new FileRefused("DAMAGED");
    entries.set(name, entry);
  }
  return entries;
}

async function unpack(zip: ZipFile, entry: Entry): Promise<string> {
  // yauzl ends the stream with an error as soon as it yields more than the declared size.
  const bytes = await buffer(await zip.openReadStreamPromise(entry));
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
}

async function damagedIfThrown<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof FileRefused) throw error;
    throw new FileRefused("DAMAGED");
  }
}
