import { readFile } from "node:fs/promises";
import path from "node:path";
import { ImageResponse } from "next/og";
import type { ReactElement } from "react";
import { PICTURE } from "./schema.picture";

const FOLDER = "node_modules/@fontsource/be-vietnam-pro/files";
const files = (["Latin", "Vietnamese"] as const).flatMap((name) =>
  ([400, 700] as const).map((weight) => ({ name, weight })),
);

/** Read once, and always the same array: what was made of the fonts is remembered by it. */
let fonts: Promise<{ name: string; weight: 400 | 700; data: Buffer }[]> | undefined;

/**
 * A picture as a PNG, drawn with the portal's own font; texts must have gone through `drawable`.
 * @param size 1200 × 630 unless given
 */
export async function pngOf(picture: ReactElement, size = PICTURE): Promise<Response> {
  fonts ??= Promise.all(files.map(readFont)).catch((error: unknown) => {
    fonts = undefined;
    throw error;
  });
  const drawn = new ImageResponse(picture, { ...size, fonts: await fonts });
  // Read here, so that a picture that cannot be drawn is a failure and no half answer.
  return new Response(await drawn.arrayBuffer(), { headers: { "Content-Type": "image/png" } });
}

async function readFont({ name, weight }: { name: string; weight: 400 | 700 }) {
  const file = `be-vietnam-pro-${name.toLowerCase()}-${weight}-normal.woff`;
  const data = await readFile(path.join(/* turbopackIgnore: true */ process.cwd(), FOLDER, file));
  return { name, weight, data: withoutKerning(data) };
}

const [HEADER, ENTRY, TABLES] = [44, 20, 12];

/**
 * A WOFF file whose kerning is not found: where a word is written with both files, the drawing library looks the
 * pairs of one up by the glyph numbers of the other, and letters run into each other.
 */
function withoutKerning(woff: Buffer): Buffer {
  for (let table = 0; table < woff.readUInt16BE(TABLES); table++) {
    const at = HEADER + ENTRY * table;
    if (woff.toString("latin1", at, at + 4) === "GPOS") woff.write("none", at, "latin1");
  }
  return woff;
}
