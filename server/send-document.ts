import type { IncomingMessage, ServerResponse } from "node:http";
import type { EncodedDocument, Encoding } from "./document";

const suffix: Record<Encoding, string> = { br: "-br", gzip: "-gz", identity: "" };

export type DocumentOptions = {
  status: number;
  headers: Record<string, string>;
};

/** Sends a document in the form the reader takes, or tells the reader that it has it already. */
export function sendDocument(
  req: IncomingMessage,
  res: ServerResponse,
  document: EncodedDocument,
  { status, headers }: DocumentOptions,
): void {
  const encoding = acceptedEncoding(req.headers["accept-encoding"]);
  const all: Record<string, string | number> = { ...headers, Vary: "Accept-Encoding" };
  if (status === 200) {
    // One tag per form: the bytes differ, and a cache on the way must not mix them.
    all.ETag = `"${document.tag}${suffix[encoding]}"`;
    if (matches(req.headers["if-none-match"], document.tag)) {
      res.writeHead(304, all).end();
      return;
    }
  }
  const body = document.bodies[encoding];
  all["Content-Type"] = "text/html; charset=utf-8";
  all["Content-Length"] = body.length;
  if (encoding !== "identity") all["Content-Encoding"] = encoding;
  res.writeHead(status, all);
  if (req.method === "HEAD") res.end();
  else res.end(body);
}

/** The smallest form that an Accept-Encoding header allows. */
export function acceptedEncoding(header: string | string[] | undefined): Encoding {
  const wanted = new Map<string, boolean>();
  for (const part of String(header ?? "").split(",")) {
    const [name = "", ...parameters] = part.split(";").map((word) => word.trim().toLowerCase());
    wanted.set(name, !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter)));
  }
  const takes = (name: string) => wanted.get(name) ?? wanted.get("*") ?? false;
  if (takes("br")) return "br";
  return takes("gzip") ? "gzip" : "identity";
}

function matches(header: string | undefined, tag: string): boolean {
  if (!header) return false;
  if (header.trim() === "*") return true;
  const known = Object.values(suffix).map((ending) => `"${tag}${ending}"`);
  return header.split(",").some((given) => known.includes(given.trim().replace(/^W\//, "")));
}
