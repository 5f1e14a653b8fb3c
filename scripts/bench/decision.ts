import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import type { Result } from "@/lib/result";
import { returnSubmission } from "@/lib/review/commands";
import { approve } from "@/lib/review/commands.approve";
import { median, say } from "./rounds";

const ROUNDS = 20;
const WARM = 5;
const MOST_STATEMENTS = 8;

type Cost = { statements: number; ms: number };

type Costs = Record<"raw" | "approve" | "return", Cost[]>;

/**
 * A decision (conditional update, version, event, audit row, notices, publication, roll-ups) against a raw transaction
 * of two inserts, in turns, on one connection each: the time between sending a statement and its answer, added up.
 */
export async function benchDecision(databaseUrl: string): Promise<void> {
  const account = await db().account.findFirstOrThrow({ where: { role: "OFFICE" } });
  const { id: accountId, username, role, unitId } = account;
  const office: Actor = {
    accountId,
    sessionId: randomUUID(),
    username,
    role,
    unitId,
    mustChangePassword: false,
  };
  const waiting = await db().submission.findMany({
    where: { status: "SUBMITTED" },
    orderBy: { id: "asc" },
    take: 2 * ROUNDS,
    select: { id: true, revision: true, versionCount: true },
  });
  if (waiting.length < 2 * ROUNDS) throw new Error("too few reports wait");
  const raw = new pg.Client({ connectionString: databaseUrl });
  await raw.connect();
  await raw.query("DROP TABLE IF EXISTS bench_two");
  await raw.query(
    "CREATE TABLE bench_two (id uuid PRIMARY KEY, body text NOT NULL, at timestamptz NOT NULL)",
  );
  const costs: Costs = { raw: [], approve: [], return: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const [first, second] = waiting.slice(2 * round);
    if (!first || !second) break;
    costs.raw.push(await cost(() => twoInserts(raw)));
    const decision = { versionNumber: first.versionCount, rating: "ON_TRACK" as const, correctionNote: "" };
    costs.approve.push(
      await cost(() => done(approve(office, { submissionId: first.id, revision: first.revision }, decision))),
    );
    const back = { submissionId: second.id, revision: second.revision };
    costs.return.push(await cost(() => done(returnSubmission(office, back, "Bổ sung số liệu."))));
  }
  await raw.query("DROP TABLE bench_two");
  await raw.end();
  judge(costs);
}

/** Each round's decision against its own raw transaction: what the machine did meanwhile slows both. */
function judge(costs: Costs): void {
  const times = (name: keyof Costs) => costs[name].slice(WARM).map(({ ms }) => ms);
  const raw = times("raw");
  console.log(`  raw ${median(raw).toFixed(2)} ms`);
  for (const name of ["approve", "return"] as const) {
    const statements = Math.max(...costs[name].map((one) => one.statements));
    say(`statements of ${name}`, String(statements), `<= ${MOST_STATEMENTS}`, statements <= MOST_STATEMENTS);
    const ratio = median(times(name).map((ms, round) => ms / (raw[round] ?? Number.NaN)));
    const value = `${ratio.toFixed(1)} x (${median(times(name)).toFixed(2)} ms)`;
    say(`${name} against a raw transaction of two inserts, database time`, value, "<= 3 x", ratio <= 3);
  }
}

async function twoInserts(client: pg.Client): Promise<void> {
  await client.query("BEGIN");
  for (const body of ["version", "event"]) {
    await client.query("INSERT INTO bench_two VALUES ($1, $2, $3)", [randomUUID(), body, new Date()]);
  }
  await client.query("COMMIT");
}

async function done(result: Promise<Result<unknown>>): Promise<void> {
  const settled = await result;
  if (!settled.ok) throw new Error(settled.code);
}

/** Statements and their time, seen where every client of this process sends them. */
async function cost(work: () => Promise<void>): Promise<Cost> {
  const { query } = pg.Client.prototype;
  const spent: Cost = { statements: 0, ms: 0 };
  Object.assign(pg.Client.prototype, {
    query(this: pg.Client, ...given: unknown[]) {
      const start = performance.now();
      const answered = () => {
        spent.statements += 1;
        spent.ms += performance.now() - start;
      };
      // The pool asks with a callback, a transaction with a promise.
      const callback = given.at(-1);
      if (typeof callback === "function") {
        const told = (...answer: unknown[]) => {
          answered();
          Reflect.apply(callback, this, answer);
        };
        return Reflect.apply(query, this, [...given.slice(0, -1), told]);
      }
      const answer = Reflect.apply(query, this, given) as Promise<unknown>;
      return answer.finally(answered);
    },
  });
  try {
    await work();
  } finally {
    Object.assign(pg.Client.prototype, { query });
  }
  return spent;
}
