import { createHash } from "node:crypto";
import { finished } from "node:stream/promises";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { RewritingStream } from "parse5-html-rewriting-stream";

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** The three forms in which a document is sent. */
export type Encoding = "br" | "gzip" | "identity";

export type EncodedDocument = {
  /** as the Content-Type header names it */
  type: string;
  /** a digest of the content, without quotation marks */
  tag: string;
  /** a picture is small already: it has the same bytes in all three */
  bodies: Record<Encoding, Buffer>;
  /** memory that the bodies take, in bytes */
  bytes: number;
};

/**
 * Compresses a document once for all its readers.
 * @param type its media type
 */
export async function encodeDocument(content: string | Buffer, type: string): Promise<EncodedDocument> {
  const identity = shared(Buffer.from(content));
  const tag = createHash("sha256").update(identity).digest("base64url").slice(0, 27);
  if (type.startsWith("image/")) {
    return { type, tag, bodies: { identity, br: identity, gzip: identity }, bytes: identity.length };
  }
  const [br, gz] = await Promise.all([
    compressBrotli(identity, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 9,
        [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
      },
    }),
    compressGzip(identity, { level: 9 }),
  ]);
  return {
    type,
    tag,
    bodies: { identity, br: shared(br), gzip: shared(gz) },
    bytes: identity.length + br.length + gz.length,
  };
}

/** Memory that several threads see: a page is handed from one to the other without being copied. */
function shared(bytes: Buffer): Buffer {
  const memory = Buffer.from(new SharedArrayBuffer(bytes.length));
  bytes.copy(memory);
  return memory;
}

/**
 * Takes the scripts out of a document, and the hints to load some. What stands in <noscript> becomes ordinary
 * content: a policy that forbids scripts does not make browsers show it.
 */
export async function withoutScripts(html: string): Promise<string> {
  const rewriter = new RewritingStream();
  let inScript = false;
  rewriter.on("startTag", (tag, raw) => {
    if (tag.tagName === "script") inScript = true;
    else if (tag.tagName !== "noscript" && !(tag.tagName === "link" && loadsScript(tag.attrs))) {
      rewriter.emitRaw(raw);
    }
  });
  rewriter.on("endTag", (tag, raw) => {
    if (tag.tagName === "script") inScript = false;
    else if (tag.tagName !== "noscript") rewriter.emitRaw(raw);
  });
  rewriter.on("text", (_, raw) => {
    if (!inScript) rewriter.emitRaw(raw);
  });
  // Listened to, not iterated: the rewriter also pipes itself into nothing, which empties it behind an iterator's back.
  let rest = "";
  rewriter.on("data", (part: string) => {
    rest += part;
  });
  rewriter.end(html);
  await finished(rewriter);
  return rest;
}

function loadsScript(attributes: { name: string; value: string }[]): boolean {
  const value = (name: string) =>
    attributes.find((attribute) => attribute.name === name)?.value.toLowerCase();
  const rel = value("rel") ?? "";
  return rel === "modulepreload" || ((rel === "preload" || rel === "prefetch") && value("as") === "script");
}

/** Puts a part in front of everything that a document shows. */
export function withFirst(html: string, part: string): string {
  return html.replace(/<body[^>]*>/, (body) => body + part);
}

/**
 * Whether React left a hole in the document that only a script could fill: a part that failed, or one that is sent
 * after its place.
 */
export function hasHoles(html: string): boolean {
  return html.includes("<!--$!-->") || html.includes('<template id="B:') || html.includes('<template id="P:');
}
