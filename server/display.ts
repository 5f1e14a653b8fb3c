import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { hostOf } from "./security";
import { root } from "./settings";
import { readBody } from "./typed";

/**
 * Text size and contrast that a reader wants kept. Public documents are the same for everybody; what differs is this
 * one small style sheet, by a cookie that holds the choice and nothing else.
 */

const FORM = "/hien-thi";
const SHEET = "/hien-thi.css";
const COOKIE = "hien-thi";
const YEAR_SECONDS = 31_536_000;
const LONGEST_FORM = 200;

const sizes: Record<string, string> = { thuong: "", lon: "130%", "rat-lon": "160%" };
const HIGH = "cao";

/** The colours of the switch on the page, so that there is one list of them. */
const contrast =
  /html:has\(#tuong-phan-cao:checked\) \{([^}]*)\}/.exec(
    readFileSync(path.join(root, "app/themes.css"), "utf8"),
  )?.[1] ?? "";

const version = createHash("sha256").update(contrast).digest("base64url").slice(0, 8);

type Choice = { size: string; high: boolean };

/** The style sheet of a choice; what is tried on the page itself goes before it. */
export function styleOf({ size, high }: Choice): string {
  const mark = (id: string) => `label:has(#${id})::after{content:" (đang giữ)"}\n`;
  const scale = sizes[size]
    ? `@media screen{html:not(:has([name="co-chu"]:checked)){font-size:${sizes[size]}}}\n${mark(`co-chu-${size}`)}`
    : "";
  const colours = high
    ? `html:not(:has([name="tuong-phan"]:checked)){${contrast}}\n${mark("tuong-phan-cao")}`
    : "";
  return scale + colours;
}

/** What the cookie of a request says; anything but a known choice is the usual look. */
export function choiceOf(cookies: string | undefined): Choice {
  const [, size = "", high] = /(?:^|; *)hien-thi=([a-z-]+)\.(cao|thuong)(?:;|$)/.exec(cookies ?? "") ?? [];
  return { size: Object.hasOwn(sizes, size) ? size : "thuong", high: high === HIGH };
}

/** Whether an address is one of these two. */
export function isDisplay(path: string): boolean {
  return path === FORM || path === SHEET;
}

/** Answers the style sheet, or keeps a choice and leads back to the page it was made on. */
export async function answerDisplay(
  req: IncomingMessage,
  res: ServerResponse,
  https: boolean,
): Promise<void> {
  if (req.method === "POST") return keepChoice(req, res, https);
  if (!req.url?.startsWith(SHEET)) {
    res.writeHead(303, { Location: "/", "Cache-Control": "no-store" }).end();
    return;
  }
  const choice = choiceOf(req.headers.cookie);
  const tag = `"${choice.size}.${choice.high ? HIGH : ""}.${version}"`;
  // Asked for again with every page: browsers do not look at Vary: Cookie while something is fresh.
  const headers = { "Cache-Control": "private, no-cache", Vary: "Cookie", ETag: tag };
  if (req.headers["if-none-match"] === tag) {
    res.writeHead(304, headers).end();
    return;
  }
  const sheet = styleOf(choice);
  const length = Buffer.byteLength(sheet);
  res.writeHead(200, { ...headers, "Content-Type": "text/css; charset=utf-8", "Content-Length": length });
  res.end(req.method === "HEAD" ? undefined : sheet);
}

async function keepChoice(req: IncomingMessage, res: ServerResponse, https: boolean): Promise<void> {
  const before = choiceOf(req.headers.cookie);
  const short = Number(req.headers["content-length"]) <= LONGEST_FORM;
  const form = new URLSearchParams(short ? (await readBody(req)).toString() : "");
  req.resume();
  const size = form.get("co-chu") ?? before.size;
  const high = (form.get("tuong-phan") ?? (before.high ? HIGH : "")) === HIGH;
  const value = `${Object.hasOwn(sizes, size) ? size : "thuong"}.${high ? HIGH : "thuong"}`;
  const attributes = `Path=/; Max-Age=${YEAR_SECONDS}; HttpOnly; SameSite=Lax${https ? "; Secure" : ""}`;
  res.writeHead(303, {
    Location: pageBefore(req),
    "Set-Cookie": `${COOKIE}=${value}; ${attributes}`,
    "Cache-Control": "no-store",
  });
  res.end();
}

/** The page of this portal that the form stood on. */
function pageBefore({ headers }: IncomingMessage): string {
  const from = headers.referer ?? "";
  // The form itself was checked to come from a page of the portal.
  if (hostOf(from) === undefined || hostOf(from) !== hostOf(headers.origin)) return "/";
  const { pathname, search } = new URL(from);
  return pathname.startsWith("//") ? "/" : pathname + search;
}
