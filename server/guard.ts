import type { IncomingMessage, ServerResponse } from "node:http";
import { sendOutage } from "./answers";

/**
 * Watches over an answer of Next: one that failed while the database is in trouble is replaced, before its first byte
 * is sent, by what the server itself says of outages.
 * @param inTrouble asked when the answer begins
 */
export function replaceFailure(
  req: IncomingMessage,
  res: ServerResponse,
  id: string,
  inTrouble: () => boolean,
): void {
  const own = new Map(Object.entries(res.getHeaders()));
  const { writeHead, write, end } = res;
  let replaced = false;

  function replace(): void {
    replaced = true;
    for (const name of res.getHeaderNames()) {
      const before = own.get(name);
      if (before === undefined) res.removeHeader(name);
      else res.setHeader(name, before);
    }
    Object.assign(res, { writeHead, write, end });
    sendOutage(req, res, id);
    // What Next still has to say is dropped.
    Object.assign(res, { writeHead: () => res, write: () => true, end: () => res });
  }

  function begin(): void {
    if (!replaced && !res.headersSent && res.statusCode >= 500 && inTrouble()) replace();
  }

  Object.assign(res, {
    writeHead(...args: Parameters<typeof writeHead>) {
      res.statusCode = args[0];
      begin();
      return replaced ? res : writeHead.apply(res, args);
    },
    write(...args: Parameters<typeof write>) {
      begin();
      return replaced ? true : write.apply(res, args);
    },
    end(...args: Parameters<typeof end>) {
      begin();
      return replaced ? res : end.apply(res, args);
    },
  });
}
