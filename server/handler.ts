import { randomUUID } from "node:crypto";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { log } from "@/lib/log";
import { isAsset, isOpenData, keptKey, publicAddress, splitUrl } from "./addresses";
import { sendHtml, sendOutage, sendTooMany } from "./answers";
import { answerDisplay, isDisplay } from "./display";
import { completeFileAnswer, FILE_POLICY, isFile } from "./file-answer";
import { READER_HEADER } from "./forward";
import { replaceFailure } from "./guard";
import type { Origin } from "./origin";
import { refusedPage } from "./outage";
import type { Answer, Published } from "./published";
import type { RenderLimit } from "./rate-limit";
import { relayForm } from "./relay";
import { logWhenDone } from "./request-log";
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
  /** leaves bytes that are right now at the door, with the headers that go with them */
  leave?: (key: string, page: Answer, headers: readonly string[]) => void;
  /** how much a reader may have rendered; unlimited when missing */
  limit?: RenderLimit;
};

type Request = { id: string; path: string; key: string | null };

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
  leave,
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
    logWhenDone(req, res, id, path);
    const key = keptKey(req);
    const page = key === null ? null : published.ready(key);
    if (key !== null && page) return sendPage(req, res, page, { id, path, key });
    for (const [name, value] of headers) res.setHeader(name, value);
    res.setHeader("X-Request-Id", id);
    answer(req, res, { id, path, key }).catch((error: unknown) => {
      if (req.destroyed && !res.writable) return;
      log.error({ id, err: error }, "request failed");
      if (res.headersSent) res.destroy();
      else sendOutage(req, res, id);
    });
  };

  function sendPage(
    req: IncomingMessage,
    res: ServerResponse,
    page: Answer,
    { id, path, key }: Request,
  ): void {
    const itsHeaders = isOpenData(path) ? openHeaders : publicHeaders;
    // What is marked as old, or has been overtaken meanwhile, is sent once and left nowhere.
    if (key !== null && published.ready(key) === page) leave?.(key, page, itsHeaders);
    sendDocument(req, res, page, itsHeaders, id);
  }

  async function answer(req: IncomingMessage, res: ServerResponse, request: Request): Promise<void> {
    const { id, path, key } = request;
    const address = req.method === "GET" || req.method === "HEAD" ? publicAddress(req.url ?? "/") : null;
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
      const page = key === null ? null : await published.answer(key).catch(() => null);
      if (page) return sendPage(req, res, page, request);
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
    req.headers["x-forwarded-for"] ??= String(req.headers[READER_HEADER] ?? "");
    if (publicUrl) req.headers["x-forwarded-proto"] = publicUrl.startsWith("https:") ? "https" : "http";
    else delete req.headers["x-forwarded-proto"];
    if (!isRead(req.method)) req.headers[PASS_HEADER] = pass;
  }
}
