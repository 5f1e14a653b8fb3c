import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { FILE_LIMIT, isWholePdf, kindOfHead } from "./calc";
import { officeKind } from "./commands.office";
import { cleanPicture } from "./commands.picture";
import { type FileKind, UploadRefused, uploadRefusal } from "./schema";

/** Decides by its content what a file is; name and announced type count for nothing. */

export type Checked = { kind: FileKind; size: number; sha256: string };

const HEAD = 1_024;
/** An archive's end record with its longest comment fits in. */
const TAIL = 66_000;

/**
 * Checks a received file. A picture is decoded and written anew without its metadata; all others stay as they are.
 * @param file where it was received
 * @throws UploadRefused saying what is wrong with it
 */
export async function checkContent(file: string): Promise<Checked> {
  const handle = await open(file, "r");
  try {
    const { size } = await handle.stat();
    const head = await readAt(handle, 0, HEAD);
    const claimed = kindOfHead(head);
    switch (claimed) {
      case "pdf":
        if (!isWholePdf(head, await readAt(handle, Math.max(0, size - TAIL), TAIL))) {
          throw new UploadRefused("DAMAGED");
        }
        return factsOf(file, "pdf");
      case "zip":
        // An archive that some programs would open as a PDF.
        if (head.includes("%PDF-")) throw new UploadRefused("UNSAFE");
        return factsOf(file, await officeKind(file));
      case "jpg":
      case "png":
        await cleanPicture(file, claimed);
        return factsOf(file, claimed);
      default:
        throw new UploadRefused(uploadRefusal.parse(claimed));
    }
  } finally {
    await handle.close();
  }
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}

async function factsOf(file: string, kind: FileKind): Promise<Checked> {
  const { size } = await stat(file);
  if (size > FILE_LIMIT) throw new UploadRefused("TOO_LARGE");
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return { kind, size, sha256: hash.digest("hex") };
}
