import { existsSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { encode } from "next-auth/jwt";
import { type Db, db } from "@/lib/db";
import type { AutosaveAnswer } from "@/lib/submission/schema";
import { startDatabase } from "@/scripts/database";
import { startPortal } from "@/scripts/portal";
import { withPostgres } from "@/scripts/postgres";
import { type Client, load, median, say, sayRatio } from "./rounds";
import { benchSubmit } from "./submit";

/**
 * The unit's workspace: autosave against a route that only checks the session, a submit against a raw transaction,
 * statements per page, JavaScript of the form. On PostgreSQL, or with `--embedded` on the embedded database.
 */

const SECRET = "bench-secret-bench-secret-bench-secret";
const TASK = "van-hoa-an-sinh";
const TASKS = [TASK, "dan-van", "xay-dung-dang", "an-ninh-trat-tu"];
const PERIOD = "2023-q2";
const CONNECTIONS = 10;
const ROUNDS = 5;
const SECONDS = 4;
const MOST_SCRIPT_KB = 225;

type Person = { unit: string; accountId: string; cookie: string };

/** Runs everything and prints a line per figure. */
export async function benchUnit(): Promise<void> {
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

/** A session for the head of every unit that has the tasks, as a login would make it. */
async function logEverybodyIn(client: Db): Promise<Person[]> {
  const accounts = await client.account.findMany({
    where: {
      role: "UNIT_HEAD",
      AND: TASKS.map((slug) => ({ unit: { assignments: { some: { task: { slug } } } } })),
    },
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
  // Each connection writes a report of its own, as each official does.
  const places = people.flatMap((person) => TASKS.map((task) => ({ ...person, task })));
  let revisions = new Map<string, number>();
  const autosave = places.slice(0, CONNECTIONS).map(({ cookie, accountId, unit, task }): Client => {
    const key = `${unit} ${task}`;
    return {
      path: `/bao-cao/${PERIOD}/${task}/ban-nhap`,
      method: "POST",
      headers: { cookie, origin: url, "content-type": "application/json" },
      body: () => JSON.stringify({ accountId, revision: revisions.get(key) ?? null, fields: typed() }),
      answered: (body) => {
        const answer = JSON.parse(body) as AutosaveAnswer;
        if ("revision" in answer) revisions.set(key, answer.revision);
      },
    };
  });
  const session = places
    .slice(0, CONNECTIONS)
    .map(({ cookie }): Client => ({ path: "/api/phien", method: "GET", headers: { cookie } }));
  // The last request of a round may have been stored without an answer.
  const saving = async () => {
    revisions = await storedRevisions();
    return load(url, autosave, SECONDS);
  };
  await load(url, session, SECONDS);
  await saving();
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const base = await load(url, session, SECONDS);
    const saves = await saving();
    ratios.push(saves / base);
    console.log(`  session check ${Math.round(base)}/s, autosave ${Math.round(saves)}/s`);
  }
  const ratio = median(ratios);
  sayRatio("autosave against a session check", ratio, 0.4);
}

async function storedRevisions(): Promise<Map<string, number>> {
  const rows = await db().submission.findMany({
    select: { revision: true, unit: { select: { code: true } }, task: { select: { slug: true } } },
  });
  return new Map(rows.map(({ revision, unit, task }) => [`${unit.code} ${task.slug}`, revision]));
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
  // What only browsers without modules load does not count.
  const html = (await page.text()).replace(/<script[^>]*noModule[^>]*>/gi, "");
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
