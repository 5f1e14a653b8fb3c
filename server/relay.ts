import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { pipeline } from "node:stream/promises";
import { splitUrl } from "./addresses";
import { sendHtml } from "./answers";
import { dropHopHeaders } from "./forward";
import type { Origin } from "./origin";
import { loggedOutPage, unsentPage } from "./outage";
import { readBody, typedTexts } from "./typed";
import type { VersionWatch } from "./version-watch";

export type RelayOptions = { id: string; origin: Origin; watch: VersionWatch };

const LOGIN = "/dang-nhap";
const ANSWER_MS = 60_000;

/**
 * A form whose answer is looked at before it is sent: when Next failed or cannot be asked, the reader gets the typed
 * texts back. It is never sent twice.
 */
export async function relayForm(
  req: IncomingMessage,
  res: ServerResponse,
  { id, origin, watch }: RelayOptions,
): Promise<void> {
  const body = await readBody(req);
  const answer = (await watch.settledUp()) ? await ask(origin, req, res, body) : null;
  if (answer && (answer.statusCode ?? 500) < 500) {
    const typed = leadsToLogin(req, answer) ? await typedTexts(body, req.headers["content-type"]) : [];
    if (typed.length === 0) return pass(answer, res);
    answer.resume();
    return sendHtml(req, res, 401, loggedOutPage(id, typed));
  }
  answer?.resume();
  return sendHtml(req, res, 503, unsentPage(id, await typedTexts(body, req.headers["content-type"])));
}

/** Whether a form was answered by the login page: what was typed would be lost on the way there. */
function leadsToLogin(req: IncomingMessage, answer: IncomingMessage): boolean {
  const to = answer.headers.location ?? "";
  const path = URL.canParse(to) ? new URL(to).pathname : splitUrl(to).path;
  return path === LOGIN && splitUrl(req.url ?? "").path !== LOGIN;
}

/** @returns null when no answer came */
async function ask(
  origin: Origin,
  req: IncomingMessage,
  res: ServerResponse,
  body: Buffer,
): Promise<IncomingMessage | null> {
  const headers: OutgoingHttpHeaders = { ...req.headers };
  dropHopHeaders(headers);
  const { method = "GET", url = "/" } = req;
  const gone = new AbortController();
  const late = setTimeout(() => gone.abort(), ANSWER_MS); // for the beginning of the answer, not for its length
  res.once("close", () => gone.abort());
  try {
    return await origin.request({ method, path: url, headers, body, signal: gone.signal });
  } catch {
    return null;
  } finally {
    clearTimeout(late);
  }
}

async function pass(answer: IncomingMessage, res: ServerResponse): Promise<void> {
  dropHopHeaders(answer.headers);
  res.writeHead(answer.statusCode ?? 500, answer.headers);
  await pipeline(answer, res);
}
