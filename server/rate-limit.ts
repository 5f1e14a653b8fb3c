import type { IncomingMessage } from "node:http";
import { BurstyRateLimiter, RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { READER_HEADER } from "./forward";

/**
 * Kept bytes cost next to nothing, renderings do: searches for any words, addresses that are not there, what has just
 * changed. Each reader may ask for so many of them; counted per instance, in memory.
 */
export const RENDERINGS_A_SECOND = 2;
export const RENDERINGS_AT_ONCE = 60;
const BURST_SECONDS = 60;

export type RenderLimit = {
  /** Counts one rendering of a reader; 0 when it may go on, else the seconds to wait. */
  take(req: IncomingMessage): Promise<number>;
};

/** @param proxies how many of the operator's own proxies stand in front: each adds an address to X-Forwarded-For */
export function limitRenderings(proxies: number): RenderLimit {
  const limiter = new BurstyRateLimiter(
    new RateLimiterMemory({ points: RENDERINGS_A_SECOND, duration: 1 }),
    new RateLimiterMemory({ points: RENDERINGS_AT_ONCE, duration: BURST_SECONDS, keyPrefix: "burst" }),
  );
  return {
    async take(req) {
      const reader = readerOf(req, proxies);
      if (reader === null) return 0;
      try {
        await limiter.consume(reader);
        return 0;
      } catch (refused) {
        if (!(refused instanceof RateLimiterRes)) throw refused;
        return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000));
      }
    },
  };
}

const LOOPBACK = /^(127\.|::1$|localhost$)/;

/**
 * Whom a request is counted for: an IPv4 address, or the network of an IPv6 one, of which a household has very many.
 * @returns null for this machine itself: a proxy on it that was not announced would stand for all its readers
 */
export function readerOf({ headers }: Pick<IncomingMessage, "headers">, proxies: number): string | null {
  const told = String(headers["x-forwarded-for"] ?? "").split(",");
  const address = (proxies > 0 && told.at(-proxies)?.trim()) || String(headers[READER_HEADER] ?? "");
  const bare = address.replace(/^::ffff:/i, "").replace(/^\[|\]$/g, "");
  if (LOOPBACK.test(bare)) return null;
  return bare.includes(":") ? networkOf(bare) : bare;
}

/** The first 64 bits of an IPv6 address. */
function networkOf(address: string): string {
  const [head = "", tail] = address.toLowerCase().split("::");
  const groups = head === "" ? [] : head.split(":");
  const rest = tail === undefined || tail === "" ? [] : tail.split(":");
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - groups.length - rest.length);
  return [...groups, ...Array<string>(zeros).fill("0"), ...rest].slice(0, 4).join(":");
}
