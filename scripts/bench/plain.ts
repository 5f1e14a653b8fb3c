import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { freePort } from "@/scripts/portal";

const program = `
const { createServer } = require("node:http");
const { readFileSync } = require("node:fs");
const [port, ...files] = process.argv.slice(1);
const kept = new Map(files.map((file, index) => ["/" + index, readFileSync(file)]));
createServer((req, res) => {
  const body = kept.get(req.url);
  if (!body) return res.writeHead(404).end();
  res.writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Encoding": "gzip", "Content-Length": body.length });
  res.end(body);
}).listen(Number(port), "127.0.0.1");`;

/** A Node server that does nothing but send ready bytes: page n under /n. */
export async function startPlain(pages: readonly Buffer[], prefix: readonly string[]) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "portal-plain-"));
  const files = pages.map((page, index) => {
    const file = path.join(folder, String(index));
    writeFileSync(file, gzipSync(page, { level: 9 }));
    return file;
  });
  const port = String(await freePort());
  const [first = process.execPath, ...args] = [...prefix, process.execPath, "-e", program, port, ...files];
  const child = spawn(first, args, { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  )
    await new Promise((go) => setTimeout(go, 50));
  return {
    url,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
