import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { approve } from "@/lib/review/commands.approve";
import { median, say } from "./rounds";
import { connect, type Filled } from "./scene";

const ROUNDS = 9;
const WARM = 2;
const LIMIT = 1.5;
/** The portal looks at the version twice a second. */
const SEEN_MS = 1_200;

type Times = { approval: number[]; pages: Map<string, number[]> };

/**
 * The first rendering after an approval, and the approval's own transaction, with many reports against few: in turns,
 * the same work on both.
 * @param paths the pages that are asked for
 */
export async function benchFirstRendering(
  small: Filled,
  large: Filled,
  paths: readonly string[],
): Promise<void> {
  const times = { small: empty(paths), large: empty(paths) };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [size, filled] of [
      ["small", small],
      ["large", large],
    ] as const) {
      await connect(filled.database);
      times[size].approval.push(await approveOne(round === 0));
      await new Promise((go) => setTimeout(go, SEEN_MS));
      for (const path of paths) {
        const start = performance.now();
        const response = await fetch(filled.portal.url + path);
        await response.arrayBuffer();
        times[size].pages.get(path)?.push(performance.now() - start);
      }
    }
  }
  compare("approval's transaction", times.small.approval, times.large.approval);
  for (const path of paths) {
    compare(
      `first rendering of ${path} after an approval`,
      times.small.pages.get(path) ?? [],
      times.large.pages.get(path) ?? [],
    );
  }
}

function empty(paths: readonly string[]): Times {
  return { approval: [], pages: new Map(paths.map((path) => [path, []])) };
}

function compare(what: string, small: readonly number[], large: readonly number[]): void {
  const ratios = large.map((ms, round) => ms / (small[round] ?? Number.NaN)).slice(WARM);
  const ratio = median(ratios);
  const ms = [small, large].map((list) => median(list.slice(WARM)).toFixed(1));
  say(
    `${what}, 336.000 against 3.360`,
    `${ratio.toFixed(2)} x (${ms.join(" and ")} ms)`,
    `<= ${LIMIT} x`,
    ratio <= LIMIT,
  );
}

/** Approves the oldest report that waits. @returns milliseconds */
async function approveOne(warm: boolean): Promise<number> {
  const account = await db().account.findFirstOrThrow({ where: { role: "OFFICE" } });
  const { id: accountId, username, role, unitId } = account;
  const sessionId = randomUUID();
  const office: Actor = { accountId, sessionId, username, role, unitId, mustChangePassword: false };
  let ms = 0;
  // A connection's first approvals plan their statements.
  for (let turn = 0; turn < (warm ? 4 : 3); turn++) {
    const row = await db().submission.findFirstOrThrow({
      where: { status: "SUBMITTED" },
      orderBy: { id: "asc" },
      select: { id: true, revision: true, versionCount: true },
    });
    const start = performance.now();
    const result = await approve(
      office,
      { submissionId: row.id, revision: row.revision },
      { versionNumber: row.versionCount, rating: "ON_TRACK", correctionNote: "" },
    );
    ms = performance.now() - start;
    if (!result.ok) throw new Error(result.code);
  }
  return ms;
}
