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
import { load, median, say, sayRatio } from "./rounds";
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
/** As every browser asks, and as a program without decompression does. */
const ENCODINGS = ["gzip", "identity"];
const PAGES = [
  { name: "queue of 50", of: () => "/van-phong" },
  { name: "review page", of: ({ review }: { review: string }) => review },
];

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
    for (const page of PAGES) {
      for (const encoding of ENCODINGS) {
        const ask = (url: string, scene: Scene) => {
          const headers = { cookie: scene.cookie, "accept-encoding": encoding };
          const client = { path: page.of(scene), method: "GET" as const, headers };
          return load(
            url,
            Array.from({ length: CONNECTIONS }, () => client),
            SECONDS,
          );
        };
        await comparePage(`${page.name}, ${encoding}`, {
          bare: () => ask(bare.url, large),
          few: () => ask(small.portal.url, small),
          many: () => ask(large.portal.url, large),
        });
      }
    }
  } finally {
    await bare.stop();
  }
  await benchDecision(large.database);
}

/** @param ask each measures requests a second over some seconds */
async function comparePage(name: string, ask: Record<"bare" | "few" | "many", () => Promise<number>>) {
  const toBare: number[] = [];
  const toFew: number[] = [];
  for (let round = -1; round < ROUNDS; round++) {
    const [bare, few, many] = [await ask.bare(), await ask.few(), await ask.many()];
    if (round < 0) continue; // warm
    console.log(
      `  ${name}: bare ${bare.toFixed(0)}/s, 3.360 ${few.toFixed(0)}/s, 336.000 ${many.toFixed(0)}/s`,
    );
    toBare.push(many / bare);
    toFew.push(many / few);
  }
  sayRatio(`${name}, against a bare page`, median(toBare), BARE_RATIO);
  sayRatio(`${name}, 336.000 against 3.360`, median(toFew), FLAT_RATIO);
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
