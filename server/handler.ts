import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { log } from "@/lib/log";
import { isAsset, isOpenData, type PublicAddress, publicAddress, splitUrl } from "./addresses";
import { sendHtml, sendOutage, sendTooMany } from "./answers";
import { answerDisplay, isDisplay } from "./display";
import { completeFileAnswer, FILE_POLICY, isFile } from "./file-answer";
import { replaceFailure } from "./guard";
import type { Origin } from "./origin";
import { refusedPage } from "./outage";
import type { Published } from "./published";
import type { RenderLimit } from "./rate-limit";
import { relayForm } from "./relay";
import {
  comesFromHere,
  hostOf,
  isRead,
  POLICY_WITHOUT_SCRIPTS,
  policyWithNonce,
  securityHeaders,
} from "./security";
import { sendDocument } from "./send-document";
import { isTooLarge, sendTooLarge } from "./too-large";
import { isPlainForm } from "./typed";
import type { VersionWatch } from "./version-watch";

export type HandlerOptions = {
  /** Next's handler */
  next: (req: IncomingMessage, res: ServerResponse) => Promise<void>;
  /** Next's handler again, for answers that are looked at before they are sent */
  origin: Origin;
  published: Published;
  watch: VersionWatch;
  publicUrl: string | undefined;
  /** how much a reader may have rendered; unlimited when missing */
  limit?: RenderLimit;
};

type Request = { id: string; path: string; address: PublicAddress | null };

const PASS_HEADER = "x-portal-pass";

/** Programs of other sites may read open data, and ask whether it changed. */
const OPEN_TO_PROGRAMS = [
  "Access-Control-Allow-Origin",
  "*",
  "Access-Control-Allow-Headers",
  "If-None-Match",
  "Access-Control-Expose-Headers",
  "ETag",
  "Cross-Origin-Resource-Policy",
  "cross-origin",
];

/** Decides for every request who answers it: kept bytes, Next, or the server itself. */
export function createHandler({
  next,
  origin,
  published,
  watch,
  publicUrl,
  limit,
}: HandlerOptions): RequestListener {
  const headers = Object.entries(securityHeaders(publicUrl));
  const publicHeaders = [...headers.flat(), "Content-Security-Policy", POLICY_WITHOUT_SCRIPTS];
  const openHeaders = [...publicHeaders, ...OPEN_TO_PROGRAMS];
  const publicHost = hostOf(publicUrl);
  // Next sends some actions on to another of its pages through the front door; they were checked when they came.
  const pass = randomUUID();

  return (req, res) => {
    const id = randomUUID();
    const { url = "/" } = req;
    const { path } = splitUrl(url);
    if (log.isLevelEnabled("info")) logWhenDone(req, res, id, path);
    const address = req.method === "GET" || req.method === "HEAD" ? publicAddress(url) : null;
    const page = address?.key && !isRouterRequest(req) ? published.ready(address.key) : null;
    if (page) return sendDocument(req, res, page, isOpenData(path) ? openHeaders : publicHeaders, id);
    for (const [name, value] of headers) res.setHeader(name, value);
    res.setHeader("X-Request-Id", id);
    answer(req, res, { id, path, address }).catch((error: unknown) => {
      if (req.destroyed && !res.writable) return;
      log.error({ id, err: error }, "request failed");
      if (res.headersSent) res.destroy();
      else sendOutage(req, res, id);
    });
  };

  async function answer(req: IncomingMessage, res: ServerResponse, request: Request): Promise<void> {
    const { id, path, address } = request;
    const checked = req.headers[PASS_HEADER] === pass;
    if (!isRead(req.method) && !checked && !comesFromHere(req.headers, publicUrl)) {
      log.warn({ id, path, origin: req.headers.origin ?? null }, "write from elsewhere refused");
      return sendHtml(req, res, 403, refusedPage(id));
    }
    if (!checked) setHeadersForNext(req);
    if (req.method === "OPTIONS" && isOpenData(path)) {
      res.writeHead(204, [...OPEN_TO_PROGRAMS, "Access-Control-Max-Age", "86400"]).end();
      return;
    }
    if (isDisplay(path)) {
      res.setHeader("Content-Security-Policy", POLICY_WITHOUT_SCRIPTS);
      return answerDisplay(req, res, publicUrl?.startsWith("https:") ?? false);
    }
    if (path === "/api/health" || (isAsset(path) && !address)) {
      res.setHeader("Content-Security-Policy", POLICY_WITHOUT_SCRIPTS);
      return next(req, res);
    }
    if (address) {
      delete req.headers.cookie;
      delete req.headers.authorization;
      const open = isOpenData(path) ? OPEN_TO_PROGRAMS : [];
      const seconds = await limit?.take(req);
      if (seconds) return sendTooMany(req, res, seconds, open);
      // Without a page Next answers itself, unless the database is to blame.
      const page =
        address.key && !isRouterRequest(req) ? await published.answer(address.key).catch(() => null) : null;
      if (page) return sendDocument(req, res, page, isOpenData(path) ? openHeaders : publicHeaders, id);
    }
    const policy = isFile(path) ? FILE_POLICY : policyWithNonce();
    req.headers["content-security-policy"] = policy;
    res.setHeader("Content-Security-Policy", policy);
    res.setHeader("Cache-Control", "no-store");
    if (isTooLarge(req, path)) return sendTooLarge(req, res, path);
    if (isPlainForm(req)) return relayForm(req, res, { id, origin, watch });
    if (!(await watch.settledUp())) return sendOutage(req, res, id);
    replaceFailure(req, res, id, () => !watch.up());
    if (isFile(path)) completeFileAnswer(req, res);
    return next(req, res);
  }

  /** Only what this server vouches for reaches Next. */
  function setHeadersForNext(req: IncomingMessage): void {
    delete req.headers["content-security-policy"];
    delete req.headers[PASS_HEADER];
    // Next compares the origin of actions with this one; it equals Host or PUBLIC_URL, see comesFromHere.
    const host = isRead(req.method) ? publicHost : hostOf(req.headers.origin);
    if (host) req.headers["x-forwarded-host"] = host;
    else delete req.headers["x-forwarded-host"];
    if (publicUrl) req.headers["x-forwarded-proto"] = publicUrl.startsWith("https:") ? "https" : "http";
    else delete req.headers["x-forwarded-proto"];
    if (!isRead(req.method)) req.headers[PASS_HEADER] = pass;
  }
}

/** Next's client asks for parts of pages in its own format. */
function isRouterRequest({ headers, url }: IncomingMessage): boolean {
  return headers.rsc !== undefined || /[?&]_rsc=/.test(url ?? "");
}

const LONGEST_LOGGED_PATH = 200;

function logWhenDone(req: IncomingMessage, res: ServerResponse, id: string, path: string): void {
  const start = performance.now();
  res.once("close", () => {
    const { method } = req;
    const status = res.statusCode;
    const ms = Math.round((performance.now() - start) * 10) / 10;
    const line = { id, method, path: path.slice(0, LONGEST_LOGGED_PATH), status, ms };
    if (!res.writableFinished) log.info({ ...line, aborted: true }, "request");
    else if (status >= 500) log.error(line, "request");
    else log.info(line, "request");
  });
}
