import http, { type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { pipeline } from "node:stream";

/** Whom the door let in: it sees the reader's own connection, the program behind it only the door's. */
export const READER_HEADER = "x-portal-reader";

/** Headers between two neighbours only. */
const HOP_HEADERS = ["connection", "keep-alive", "transfer-encoding", "upgrade", "expect"];

/**
 * Hands requests on as they are, and answers back as they come.
 * @param socketPath where the program behind the door listens
 * @param onFailure answers when that program did not
 */
export function createForward(socketPath: string, onFailure: RequestListener): RequestListener {
  const agent = new http.Agent({ keepAlive: true });
  return (req, res) => {
    const { method = "GET", url = "/" } = req;
    const reader = [READER_HEADER, req.socket.remoteAddress ?? ""];
    const headers = [...withoutNames(req.rawHeaders, [...HOP_HEADERS, READER_HEADER]), ...reader];
    const onward = http.request({ socketPath, agent, method, path: url, headers }, (answer) =>
      handBack(answer, res),
    );
    onward.on("error", () => {
      if (res.headersSent || !res.writable) res.destroy();
      else onFailure(req, res);
    });
    res.once("close", () => {
      if (!res.writableFinished) onward.destroy();
    });
    // Answered before all was sent: browsers show an answer only after that, so the rest is read and dropped.
    res.once("finish", () => {
      if (req.complete) return;
      req.unpipe(onward).resume();
      onward.destroy();
    });
    if (hasBody(req)) req.pipe(onward);
    else onward.end();
  };
}

function handBack(answer: IncomingMessage, res: ServerResponse): void {
  const { statusCode = 500, statusMessage, rawHeaders } = answer;
  res.writeHead(statusCode, statusMessage, withoutNames(rawHeaders, HOP_HEADERS));
  pipeline(answer, res, (error) => {
    if (error) res.destroy();
  });
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["content-length"] !== undefined || headers["transfer-encoding"] !== undefined;
}

/** @param raw names and values in turn */
function withoutNames(raw: readonly string[], names: readonly string[]): string[] {
  const rest: string[] = [];
  for (let i = 0; i + 1 < raw.length; i += 2) {
    const [name = "", value = ""] = [raw[i], raw[i + 1]];
    if (!names.includes(name.toLowerCase())) rest.push(name, value);
  }
  return rest;
}

/** The headers of a request without those between two neighbours. */
export function dropHopHeaders(headers: Record<string, unknown>): void {
  for (const name of HOP_HEADERS) delete headers[name];
}
