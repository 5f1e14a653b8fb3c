import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";

const everywhere = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

const YEAR_SECONDS = 31_536_000;

/**
 * Headers of every response, but for the content security policy.
 * @param publicUrl the address people type; with https, browsers are told to stay with it
 */
export function securityHeaders(publicUrl: string | undefined): Record<string, string> {
  const https = publicUrl?.startsWith("https:");
  return https ? { ...everywhere, "Strict-Transport-Security": `max-age=${YEAR_SECONDS}` } : everywhere;
}

function policy(scripts: string): string {
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'", // style attributes of charts, and what Next puts inline
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The policy of documents that carry no script. */
export const POLICY_WITHOUT_SCRIPTS = policy("'none'");

/** A policy that lets only scripts with its nonce run; Next reads the nonce from the request's own policy header. */
export function policyWithNonce(): string {
  const nonce = randomBytes(16).toString("base64");
  return policy(`'self' 'nonce-${nonce}' 'strict-dynamic'`);
}

/** Requests that change nothing by their definition. */
export function isRead(method: string | undefined): boolean {
  return method === "GET" || method === "HEAD" || method === "OPTIONS";
}

/**
 * Whether a write comes from a page of the portal itself: browsers name the page's origin, and foreign pages cannot
 * forge it. Missing and `null` origins are refused too.
 * @param publicUrl counts beside the Host header, which a proxy may have replaced
 */
export function comesFromHere(headers: IncomingMessage["headers"], publicUrl: string | undefined): boolean {
  const from = hostOf(headers.origin);
  if (from === undefined) return false;
  return from === headers.host?.toLowerCase() || from === hostOf(publicUrl);
}

/** Host and port of an address; undefined when it has none. */
export function hostOf(address: string | undefined): string | undefined {
  if (!address || !URL.canParse(address)) return undefined;
  return new URL(address).host || undefined;
}
