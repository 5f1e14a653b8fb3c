import { describe, expect, it } from "vitest";
import { comesFromHere, isRead, POLICY_WITHOUT_SCRIPTS, policyWithNonce, securityHeaders } from "./security";

describe("comesFromHere", () => {
  const publicUrl = "https://nghiquyet.example.vn";
  it.each([
    ["own host", { host: "localhost:3000", origin: "http://localhost:3000" }, true],
    ["own host, other case", { host: "Portal.example", origin: "http://portal.example" }, true],
    ["public address behind a proxy that replaces Host", { host: "10.0.0.5:3000", origin: publicUrl }, true],
    ["missing", { host: "localhost:3000" }, false],
    ["null", { host: "localhost:3000", origin: "null" }, false],
    ["empty", { host: "localhost:3000", origin: "" }, false],
    ["foreign", { host: "localhost:3000", origin: "https://evil.example" }, false],
    ["other port", { host: "localhost:3000", origin: "http://localhost:3001" }, false],
    ["own host as a part", { host: "localhost:3000", origin: "http://localhost:3000.evil.example" }, false],
    ["nonsense", { host: "localhost:3000", origin: "localhost:3000" }, false],
    ["no host at all", { origin: "http://localhost:3000" }, false],
    ["no host and no origin", {}, false],
  ])("%s", (_, headers, expected) => {
    expect(comesFromHere(headers, publicUrl)).toBe(expected);
  });

  it("does not take a missing public address for a missing origin", () => {
    expect(comesFromHere({}, undefined)).toBe(false);
    expect(comesFromHere({ origin: "null" }, undefined)).toBe(false);
  });
});

it("counts everything but GET, HEAD and OPTIONS as a write", () => {
  const methods = ["GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", undefined];
  expect(methods.filter(isRead)).toEqual(["GET", "HEAD", "OPTIONS"]);
});

describe("headers", () => {
  it("asks browsers to stay with https only when the public address has it", () => {
    expect(securityHeaders("https://a.example")).toHaveProperty("Strict-Transport-Security");
    expect(securityHeaders("http://a.example")).not.toHaveProperty("Strict-Transport-Security");
    expect(securityHeaders(undefined)).not.toHaveProperty("Strict-Transport-Security");
  });

  it("never allows inline scripts, and a nonce only once", () => {
    const scripts = (policy: string) => /script-src ([^;]*)/.exec(policy)?.[1];
    expect(scripts(POLICY_WITHOUT_SCRIPTS)).toBe("'none'");
    expect(scripts(policyWithNonce())).toMatch(/^'self' 'nonce-[\w+/=]{24}' 'strict-dynamic'$/);
    expect(policyWithNonce()).not.toBe(policyWithNonce());
  });
});
