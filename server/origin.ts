import http, { type IncomingMessage, type OutgoingHttpHeaders, type RequestListener } from "node:http";
import { duplexPair } from "node:stream";

/** Next behind a door of its own: real requests and responses, but no address that anyone else could reach. */
export type Origin = {
  /**
   * Sends a request through.
   * @throws when the listener drops the connection or `signal` aborts
   */
  request(options: OriginRequest): Promise<IncomingMessage>;
};

type OriginRequest = {
  method: string;
  path: string;
  headers: OutgoingHttpHeaders;
  body?: Buffer | undefined;
  signal: AbortSignal;
};

/** @param listener the handler of requests, such as Next's */
export function createOrigin(listener: RequestListener): Origin {
  // A server that listens nowhere: each connection is a pair of streams inside this process.
  const server = http.createServer({ requestTimeout: 0 }, listener);
  const createConnection = () => {
    const [near, far] = duplexPair();
    server.emit("connection", far);
    return near;
  };
  return {
    request({ method, path, headers, body, signal }) {
      return new Promise((resolve, reject) => {
        const request = http.request(
          { createConnection, method, path, headers: { ...headers, connection: "close" }, signal },
          resolve,
        );
        request.on("error", reject);
        request.end(body);
      });
    },
  };
}
