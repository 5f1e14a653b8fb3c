import type { IncomingMessage, ServerResponse } from "node:http";
import type { Encoding } from "./document";
import type { Answer } from "./published";

/**
 * Browsers ask each time and mostly hear 304; a cache on the way may answer for one second, which together with the
 * half second between two looks at the version keeps every page right within two.
 */
const CACHE_CONTROL = "public, max-age=0, s-maxage=1, must-revalidate";

const suffix: Record<Encoding, string> = { br: "-br", gzip: "-gz", identity: "" };

/** Headers as names and values in turn: one flat list is what Node writes quickest. */
type Head = { always: string[]; withBody: string[] };

/** Each form's head, made once for all its readers. */
const heads = new WeakMap<Answer, Partial<Record<Encoding, Head>>>();

/**
 * Sends a public page or file in the form the reader takes, or tells the reader that it has it already.
 * @param headers sent with this page whoever asks: names and values in turn
 * @param id of the request
 */
export function sendDocument(
  req: IncomingMessage,
  res: ServerResponse,
  answer: Answer,
  headers: readonly string[],
  id: string,
): void {
  const { status, document } = answer;
  const encoding = acceptedEncoding(req.headers["accept-encoding"]);
  const { always, withBody } = headOf(answer, encoding, headers);
  if (status === 200 && matches(req.headers["if-none-match"], document.tag)) {
    res.writeHead(304, always.concat("X-Request-Id", id)).end();
    return;
  }
  res.writeHead(status, withBody.concat("X-Request-Id", id));
  res.end(document.bodies[encoding]);
}

function headOf(answer: Answer, encoding: Encoding, headers: readonly string[]): Head {
  let made = heads.get(answer);
  if (!made) {
    made = {};
    heads.set(answer, made);
  }
  made[encoding] ??= makeHead(answer, encoding, headers);
  return made[encoding];
}

function makeHead(answer: Answer, encoding: Encoding, headers: readonly string[]): Head {
  const { status, document, stale, links, location } = answer;
  const always = [...headers, "Vary", "Accept-Encoding"];
  if (stale) always.push("X-Portal-Stale", stale.toISOString());
  if (links) always.push("Link", links);
  if (location) always.push("Location", location);
  if (status === 200) {
    // One tag per form: the bytes differ, and a cache on the way must not mix them.
    always.push("Cache-Control", CACHE_CONTROL, "ETag", `"${document.tag}${suffix[encoding]}"`);
  } else always.push("Cache-Control", "no-store");
  const body = document.bodies[encoding];
  const withBody = [...always, "Content-Type", document.type, "Content-Length", String(body.length)];
  if (body !== document.bodies.identity) withBody.push("Content-Encoding", encoding);
  return { always, withBody };
}

/** There are few different headers, and they come with every request. */
const known = new Map<string, Encoding>();
const MOST_KNOWN = 200;

/** The smallest form that an Accept-Encoding header allows. */
function acceptedEncoding(header: string | string[] | undefined): Encoding {
  const text = String(header ?? "");
  const before = known.get(text);
  if (before) return before;
  const encoding = readAccepted(text);
  if (known.size < MOST_KNOWN) known.set(text, encoding);
  return encoding;
}

function readAccepted(header: string): Encoding {
  const wanted = new Map<string, boolean>();
  for (const part of header.split(",")) {
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
  const ours = Object.values(suffix).map((ending) => `"${tag}${ending}"`);
  return header.split(",").some((given) => ours.includes(given.trim().replace(/^W\//, "")));
}
