import { rename } from "node:fs/promises";
import sharp from "sharp";
import { UploadRefused } from "./schema";

/** Enough for every phone; a larger one could take the server's memory. */
const PIXEL_LIMIT = 50_000_000;
const SECONDS = 20;

sharp.cache(false);

let turn: Promise<unknown> = Promise.resolve();

/**
 * Decodes a picture and writes it anew: turned upright, without metadata (place, device, owner), without anything
 * that hid before, between or behind its pixels. One picture at a time, so that several do not add up in memory.
 * @param file is replaced
 * @throws UploadRefused PICTURE_TOO_LARGE, DAMAGED
 */
export function cleanPicture(file: string, kind: "jpg" | "png"): Promise<void> {
  const mine = turn.then(() => write(file, kind));
  turn = mine.catch(() => {});
  return mine;
}

async function write(file: string, kind: "jpg" | "png"): Promise<void> {
  const picture = sharp(file, { limitInputPixels: PIXEL_LIMIT, failOn: "error", sequentialRead: true });
  try {
    const { format, width, height } = await picture.metadata();
    if (format !== (kind === "jpg" ? "jpeg" : "png")) throw new UploadRefused("DAMAGED");
    if (width * height > PIXEL_LIMIT) throw new UploadRefused("PICTURE_TOO_LARGE");
    const upright = picture.rotate().timeout({ seconds: SECONDS });
    const clean = kind === "jpg" ? upright.jpeg({ quality: 90 }) : upright.png({ compressionLevel: 9 });
    await clean.toFile(`${file}.clean`);
  } catch (error) {
    if (error instanceof UploadRefused) throw error;
    const tooLarge = error instanceof Error && /pixel limit|too large/i.test(error.message);
    throw new UploadRefused(tooLarge ? "PICTURE_TOO_LARGE" : "DAMAGED");
  }
  await rename(`${file}.clean`, file);
}
