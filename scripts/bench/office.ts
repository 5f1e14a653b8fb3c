import { encode } from "next-auth/jwt";
import type { Actor } from "@/lib/account/schema";
import { db } from "@/lib/db";
import { matrixPage } from "@/lib/matrix/queries";
import { matrixFilter, matrixPath } from "@/lib/matrix/schema";
import { listQueue } from "@/lib/review/queries";
import { QUEUE_PAGE, queueFilter, reviewPath } from "@/lib/review/schema";
import { type BarePage, startBare } from "./bare";
import { benchDecision } from "./decision";
import { queueAnswers, reviewAnswers } from "./office-pages";
import { load, median, say } from "./rounds";
import { connect, type Filled, SECRET, SERVERS, type Sizes } from "./scene";

/**
 * The office's workspace on PostgreSQL: queue and review page against a bare Next page that renders the same from
 * memory, with 3.360 and with 336.000 submissions; the matrix of 700 units; what a decision costs.
 */

const CONNECTIONS = 4;
const ROUNDS = 5;
const SECONDS = 4;
const BARE_RATIO = 0.7;
const FLAT_RATIO = 0.85;
const MATRIX_MS = 1_000;
const OPENING_REVIEWS = "/van-phong";

/** `review` is the address of a report that waits. */
type Scene = Filled & {
  cookie: string;
  office: Actor;
  review: string;
  pages: BarePage[];
};

/** Runs everything and prints a line per figure. */
export async function benchOffice({ small, large }: Sizes): Promise<void> {
  await compare(await sceneOf(small), await sceneOf(large));
}

async function sceneOf(filled: Filled): Promise<Scene> {
  return { ...filled, ...(await logIn(filled.database)) };
}

async function logIn(database: string): Promise<Omit<Scene, keyof Filled>> {
  await connect(database);
  await db().account.updateMany({ data: { mustChangePassword: false } });
  const account = await db().account.findFirstOrThrow({ where: { role: "OFFICE" } });
  const expiresAt = new Date(Date.now() + 86_400_000);
  const session = await db().session.create({ data: { accountId: account.id, expiresAt } });
  const token = await encode({ token: { sid: session.id }, secret: SECRET });
  const { id: accountId, username, role, unitId } = account;
  const office = { accountId, sessionId: session.id, username, role, unitId, mustChangePassword: false };
  const { rows } = await listQueue(office, queueFilter.parse({}));
  const [first] = rows;
  if (!first || rows.length < QUEUE_PAGE) throw new Error(`${rows.length} reports wait: no full page`);
  return {
    office,
    cookie: `next-auth.session-token=${token}`,
    review: reviewPath(first.place),
    pages: [await queueAnswers(office), await reviewAnswers(office, first.place)],
  };
}

async function compare(small: Scene, large: Scene): Promise<void> {
  await connect(large.database);
  await benchMatrix(large);
  const bare = await startBare(large.pages, SERVERS);
  try {
    for (const [name, of] of [
      ["queue of 50", () => OPENING_REVIEWS],
      ["review page", (scene: Scene) => scene.review],
    ] as const) {
      const ask = (url: string, scene: Scene) => {
        const client = { path: of(scene), method: "GET" as const, headers: { cookie: scene.cookie } };
        return load(
          url,
          Array.from({ length: CONNECTIONS }, () => client),
          SECONDS,
        );
      };
      const rounds = { bare: [] as number[], flat: [] as number[] };
      for (let round = -1; round < ROUNDS; round++) {
        const [memory, few, many] = [
          await ask(bare.url, large),
          await ask(small.portal.url, small),
          await ask(large.portal.url, large),
        ];
        if (round < 0) continue; // warm
        console.log(
          `  ${name}: bare ${memory.toFixed(0)}/s, 3.360 ${few.toFixed(0)}/s, 336.000 ${many.toFixed(0)}/s`,
        );
        rounds.bare.push(many / memory);
        rounds.flat.push(many / few);
      }
      const [toBare, toFew] = [median(rounds.bare), median(rounds.flat)];
      say(
        `${name} against a bare page`,
        `${toBare.toFixed(2)} x`,
        `>= ${BARE_RATIO} x`,
        toBare >= BARE_RATIO,
      );
      say(
        `${name}, 336.000 against 3.360`,
        `${toFew.toFixed(2)} x`,
        `>= ${FLAT_RATIO} x`,
        toFew >= FLAT_RATIO,
      );
    }
  } finally {
    await bare.stop();
  }
  await benchDecision(large.database);
}

/** The query alone, and the whole page as a browser asks for it: one request at a time, to its last byte. */
async function benchMatrix({ office, portal, cookie }: Scene): Promise<void> {
  const filter = matrixFilter.parse({});
  const ways = {
    query: async () => void (await matrixPage(office, filter)),
    "rendered page": async () => {
      const answer = await fetch(`${portal.url}${matrixPath(filter)}`, { headers: { cookie } });
      const html = await answer.text();
      if (answer.status !== 200 || !html.includes("đơn vị, từ 1 đến 50"))
        throw new Error(`matrix: ${answer.status}`);
    },
  };
  for (const [name, way] of Object.entries(ways)) {
    const times: number[] = [];
    for (let round = -1; round < ROUNDS; round++) {
      const start = performance.now();
      await way();
      if (round >= 0) times.push(performance.now() - start); // the first one warms
    }
    const ms = median(times);
    const what = `matrix of one period, 700 units, ${name}`;
    say(what, `${ms.toFixed(0)} ms`, `<= ${MATRIX_MS} ms`, ms <= MATRIX_MS);
  }
}
