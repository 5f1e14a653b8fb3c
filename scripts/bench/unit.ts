import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { encode } from "next-auth/jwt";
import { type Db, db } from "@/lib/db";
import type { AutosaveAnswer } from "@/lib/submission/schema";
import { ensureBuild } from "@/scripts/build";
import { startDatabase } from "@/scripts/database";
import { startPortal } from "@/scripts/portal";
import { withPostgres } from "@/scripts/postgres";
import { load, median, say } from "./rounds";
import { benchSubmit } from "./submit";

/**
 * The unit's workspace: autosave against a route that only checks the session, a submit against a raw transaction,
 * statements per page, JavaScript of the form. On PostgreSQL, or with `--embedded` on the embedded database.
 */

const SECRET = "bench-secret-bench-secret-bench-secret";
const TASK = "van-hoa-an-sinh";
const PERIOD = "2023-q2";
const CONNECTIONS = 10;
const ROUNDS = 5;
const SECONDS = 4;
const MOST_SCRIPT_KB = 225;

type Person = { unit: string; accountId: string; cookie: string };

/** Runs everything and prints a line per figure. */
export async function benchUnit(): Promise<void> {
  await ensureBuild();
  if (!process.argv.includes("--embedded")) return withPostgres(run);
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "portal-bench-"));
  const database = await startDatabase({ dataDir });
  try {
    await run(database.url);
  } finally {
    await database.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function run(databaseUrl: string): Promise<void> {
  const dataDir = mkdtempSync(path.join(os.tmpdir(), "portal-bench-files-"));
  // The server on one core, the load on the other.
  const pinned = existsSync("/usr/bin/taskset") ? ["taskset", "-c", "0"] : [];
  const env = { DATABASE_URL: databaseUrl, NEXTAUTH_SECRET: SECRET };
  const portal = await startPortal(dataDir, env, pinned);
  // As the server itself works on it.
  const prepared = process.argv.includes("--embedded") ? "0" : "1";
  Object.assign(process.env, { DATABASE_URL: databaseUrl, DATABASE_PREPARED: prepared });
  try {
    const people = await logEverybodyIn(db());
    await benchAutosave(portal.url, people);
    await benchPage(portal.url, people);
    await benchSubmit(databaseUrl, people[0]?.unit ?? "");
  } finally {
    await db().$disconnect();
    await portal.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** A session for the head of every unit that has the task, as a login would make it. */
async function logEverybodyIn(client: Db): Promise<Person[]> {
  const accounts = await client.account.findMany({
    where: { role: "UNIT_HEAD", unit: { assignments: { some: { task: { slug: TASK } } } } },
    select: { id: true, unit: { select: { code: true } } },
  });
  await client.account.updateMany({ data: { mustChangePassword: false } });
  return Promise.all(
    accounts.map(async ({ id, unit }) => {
      const expiresAt = new Date(Date.now() + 3_600_000);
      const session = await client.session.create({ data: { accountId: id, expiresAt } });
      const token = await encode({ token: { sid: session.id }, secret: SECRET });
      return { unit: unit?.code ?? "", accountId: id, cookie: `next-auth.session-token=${token}` };
    }),
  );
}

async function benchAutosave(url: string, people: readonly Person[]): Promise<void> {
  const tasks = ["van-hoa-an-sinh", "dan-van", "xay-dung-dang", "an-ninh-trat-tu"];
  // Each connection writes a report of its own, as each official does.
  const places = people.flatMap((person) => tasks.map((task) => ({ ...person, task })));
  const revisions = new Map<string, number | null>();
  const autosave = () =>
    load({
      url,
      connections: CONNECTIONS,
      seconds: SECONDS,
      prepare: (index) => {
        const place = places[index % places.length];
        if (!place) throw new Error("nobody may report");
        const { cookie, accountId, task } = place;
        const key = `${cookie} ${task}`;
        return {
          path: `/bao-cao/${PERIOD}/${task}/ban-nhap`,
          method: "POST",
          headers: { cookie, origin: url, "content-type": "application/json" },
          body: () => JSON.stringify({ accountId, revision: revisions.get(key) ?? null, fields: typed() }),
          answered: (_, body) => {
            const answer = JSON.parse(body) as AutosaveAnswer;
            if ("revision" in answer) revisions.set(key, answer.revision);
          },
        };
      },
    });
  const session = () =>
    load({
      url,
      connections: CONNECTIONS,
      seconds: SECONDS,
      prepare: (index) => {
        const { cookie } = people[index % people.length] ?? { cookie: "" };
        const headers = { cookie };
        return { path: "/api/phien", method: "GET", headers, body: () => "", answered: () => undefined };
      },
    });
  await session();
  await autosave();
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const base = await session();
    const saves = await autosave();
    ratios.push(saves / base);
    console.log(`  session check ${Math.round(base)}/s, autosave ${Math.round(saves)}/s`);
  }
  const ratio = median(ratios);
  say("autosave against a session check", `${ratio.toFixed(2)} x`, ">= 0.40 x", ratio >= 0.4);
}

/** About 2.000 characters, as a form in its second hour. */
function typed(): Record<string, string> {
  const text = "Tổ chức 04 đợt tuyên truyền, vận động 120 người tham gia bảo hiểm y tế. ".repeat(12);
  return {
    progressPercent: "61,5",
    selfRating: "ON_TRACK",
    results: text,
    difficulties: text,
    publicSummary: "Tốt.",
  };
}

async function benchPage(url: string, people: readonly Person[]): Promise<void> {
  const headers = { cookie: people[0]?.cookie ?? "" };
  const page = await fetch(`${url}/bao-cao/${PERIOD}/${TASK}`, { headers });
  const html = await page.text();
  if (!html.includes("Lưu bản nháp")) throw new Error("the form did not come");
  const addresses = new Set(
    [...html.matchAll(/\/_next\/static\/[^"'\\ ]+\.js/g)].map(([address]) => address),
  );
  let bytes = 0;
  for (const address of addresses) {
    const script = await (await fetch(`${url}${address}`)).arrayBuffer();
    bytes += gzipSync(new Uint8Array(script)).length;
  }
  const kb = bytes / 1024;
  say(
    "JavaScript of the form page, gzip",
    `${kb.toFixed(0)} KB`,
    `<= ${MOST_SCRIPT_KB} KB`,
    kb <= MOST_SCRIPT_KB,
  );
}
