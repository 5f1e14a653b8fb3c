import type { IncomingMessage, ServerResponse } from "node:http";
import { splitUrl } from "./addresses";
import { outagePage, tooManyPage, UNSENT_TEXT } from "./outage";
import { POLICY_WITHOUT_SCRIPTS } from "./security";
import { isScriptedAction } from "./typed";

/** Sends a page that the server made itself. */
export function sendHtml(req: IncomingMessage, res: ServerResponse, status: number, html: string): void {
  send(req, res, status, "text/html; charset=utf-8", html);
}

/** Tells the reader, in the form the reader understands, that the portal cannot answer now. */
export function sendOutage(req: IncomingMessage, res: ServerResponse, id: string): void {
  const { type, body } = outageFor(req, id);
  res.setHeader("Retry-After", "5");
  send(req, res, 503, type, body);
}

function outageFor(req: IncomingMessage, id: string): { type: string; body: string } {
  if (isScriptedAction(req.headers)) return { type: "text/plain; charset=utf-8", body: UNSENT_TEXT };
  const { path } = splitUrl(req.url ?? "/");
  if (path.startsWith("/api/")) {
    return { type: "application/json", body: JSON.stringify({ status: "unavailable" }) };
  }
  return { type: "text/html; charset=utf-8", body: outagePage(id) };
}

/**
 * Asks a reader to wait: people on a page that asks again by itself, programs in a line of JSON.
 * @param open headers for programs, names and values in turn; empty when the address is no open data
 */
export function sendTooMany(
  req: IncomingMessage,
  res: ServerResponse,
  seconds: number,
  open: readonly string[],
): void {
  res.setHeader("Retry-After", String(seconds));
  for (let i = 0; i + 1 < open.length; i += 2) res.setHeader(open[i] ?? "", open[i + 1] ?? "");
  const data = { error: "too many requests", retryAfterSeconds: seconds };
  if (open.length > 0) send(req, res, 429, "application/json; charset=utf-8", `${JSON.stringify(data)}\n`);
  else send(req, res, 429, "text/html; charset=utf-8", tooManyPage(seconds));
}

function send(req: IncomingMessage, res: ServerResponse, status: number, type: string, body: string): void {
  const bytes = Buffer.from(body);
  // What the reader is still sending is read and dropped, so that the answer arrives.
  req.resume();
  res.writeHead(status, {
    "Content-Type": type,
    "Content-Length": bytes.length,
    "Content-Security-Policy": POLICY_WITHOUT_SCRIPTS,
    "Cache-Control": "no-store",
  });
  res.end(bytes);
}
