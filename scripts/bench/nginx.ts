import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { freePort } from "@/scripts/portal";

/** nginx with the shipped configuration, and nginx that serves ready files: what a public page is measured against. */

const SHIPPED = path.resolve(import.meta.dirname, "../../docs/deployment/nginx.conf");
const PROGRAM = "/usr/sbin/nginx";

export type Nginx = { url: string; stop: () => Promise<void> };

/** The shipped configuration in front of a portal; only addresses and folders differ. */
export function startShipped(portalUrl: string, prefix: readonly string[]): Promise<Nginx> {
  const { host } = new URL(portalUrl);
  return start(prefix, (port, folder) =>
    readFileSync(SHIPPED, "utf8")
      .replace("listen 80;", `listen 127.0.0.1:${port};`)
      .replace("server 127.0.0.1:3000;", `server ${host.replace("localhost", "127.0.0.1")};`)
      .replace("/var/cache/nginx/portal", path.join(folder, "cache")),
  );
}

/** Files by their path, each compressed beforehand. */
export function startFiles(files: ReadonlyMap<string, Buffer>, prefix: readonly string[]): Promise<Nginx> {
  return start(prefix, (port, folder) => {
    for (const [name, bytes] of files) {
      const file = path.join(folder, "www", name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, bytes);
      writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    }
    return `server { listen 127.0.0.1:${port}; root ${folder}/www; gzip_static on;
      default_type "text/html; charset=utf-8"; open_file_cache max=100; }`;
  });
}

async function start(
  prefix: readonly string[],
  http: (port: number, folder: string) => string,
): Promise<Nginx> {
  if (!existsSync(PROGRAM)) throw new Error("nginx is not installed; on Debian: apt-get install nginx-light");
  const folder = mkdtempSync(path.join(os.tmpdir(), "portal-nginx-"));
  const port = await freePort();
  const config = path.join(folder, "nginx.conf");
  writeFileSync(
    config,
    `${process.getuid?.() === 0 ? "user root;\n" : ""}worker_processes 1;
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 10000000;
${["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`).join(" ")}
${http(port, folder)}
}\n`,
  );
  const [program = PROGRAM, ...args] = [...prefix, PROGRAM, "-c", config, "-p", folder];
  const child = spawn(program, args, { stdio: ["ignore", "ignore", "inherit"] });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + 10_000;
  while (
    !(await fetch(url).then(
      () => true,
      () => false,
    ))
  ) {
    if (Date.now() > deadline || child.exitCode !== null) throw new Error("nginx did not start");
    await new Promise((go) => setTimeout(go, 50));
  }
  return {
    url,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
