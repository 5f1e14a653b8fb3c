import { randomUUID } from "node:crypto";
import pg from "pg";
import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { measureField } from "@/lib/measure/schema";
import { saveDraft, submit, withdraw } from "@/lib/submission/commands";
import { loadTarget } from "@/lib/submission/queries";
import { median, say } from "./rounds";

const ADDRESS = { taskSlug: "can-bo-dang-vien", periodCode: "2023-q2" };
const ROUNDS = 300;

/**
 * One submit (reading what is asked and stored, checking it, version, event and audit row) against a raw transaction
 * of two inserts, in turns on one connection each.
 */
export async function benchSubmit(databaseUrl: string, unitCode: string): Promise<void> {
  process.env.CLOCK_START = "2023-06-16T08:00:00+07:00";
  const account = await db().account.findFirstOrThrow({
    where: { unit: { code: unitCode }, role: "UNIT_HEAD" },
  });
  const { id: accountId, username, role, unitId } = account;
  const actor: Actor = {
    accountId,
    sessionId: randomUUID(),
    username,
    role,
    unitId,
    mustChangePassword: false,
  };
  let revision = await completeDraft(actor);
  const raw = new pg.Client({ connectionString: databaseUrl });
  await raw.connect();
  await raw.query(
    "CREATE TABLE bench_two (id uuid PRIMARY KEY, body text NOT NULL, at timestamptz NOT NULL)",
  );
  const times = { raw: [] as number[], submit: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    let start = performance.now();
    await raw.query("BEGIN");
    for (const body of ["version", "event"]) {
      await raw.query("INSERT INTO bench_two VALUES ($1, $2, $3)", [randomUUID(), body, new Date()]);
    }
    await raw.query("COMMIT");
    times.raw.push(performance.now() - start);
    start = performance.now();
    const sent = await submit(actor, ADDRESS, revision);
    times.submit.push(performance.now() - start);
    if (!sent.ok) throw new Error(sent.code);
    const back = await withdraw(actor, ADDRESS, revision + 1);
    if (!back.ok) throw new Error(back.code);
    revision += 2;
  }
  await raw.query("DROP TABLE bench_two");
  await raw.end();
  const warm = (list: number[]) => median(list.slice(50));
  const ratio = warm(times.submit) / warm(times.raw);
  console.log(`  raw ${warm(times.raw).toFixed(2)} ms, submit ${warm(times.submit).toFixed(2)} ms`);
  say("submit against a raw transaction of two inserts", `${ratio.toFixed(1)} x`, "<= 6 x", ratio <= 6);
}

async function completeDraft(actor: Actor): Promise<number> {
  const target = await loadTarget(db(), { id: actor.unitId ?? "" }, ADDRESS);
  const figures = (target?.measures ?? []).flatMap(({ id, kind }) =>
    kind === "RATIO"
      ? [
          [measureField(id, "numerator"), "94"],
          [measureField(id, "denominator"), "100"],
        ]
      : [[measureField(id, "value"), "12"]],
  );
  const text = "Tổ chức 04 đợt tuyên truyền. ".repeat(30);
  const fields = { progressPercent: "61", selfRating: "ON_TRACK", results: text, publicSummary: "Đã làm." };
  const saved = await saveDraft(actor, ADDRESS, null, { ...fields, ...Object.fromEntries(figures) });
  if (!saved.ok) throw new Error(saved.code);
  return saved.value.revision;
}
