import { createConnection } from "node:net";
import pg from "pg";
import { serialize } from "pg-protocol";
import { afterAll, beforeAll, expect, inject, it, vi } from "vitest";

/** Whatever many connections do at once, each gets the answer to its own question. */

const CONNECTIONS = 20;
let clients: pg.Client[] = [];

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: inject("databaseUrl") });
  // A connection that the server gives up must fail its query, not the process.
  client.on("error", () => {});
  await client.connect();
  return client;
}

const pause = () => new Promise((resolve) => setTimeout(resolve, 50));

/** A connection whose messages are sent one by one, as a slow network would. */
async function rawConnection() {
  const host = new URL(inject("databaseUrl")).searchParams.get("host") ?? "";
  const socket = createConnection(`${host}/.s.PGSQL.5432`);
  const received: Buffer[] = [];
  socket.on("data", (data) => received.push(data));
  const answers = () => Buffer.concat(received).toString("latin1");
  socket.write(serialize.startup({ user: "postgres", database: "postgres" }));
  await vi.waitFor(() => expect(answers()).satisfy((text: string) => text.endsWith("\0\0\0\u0005I")));
  return { write: (bytes: Buffer) => socket.write(bytes), answers, end: () => socket.destroy() };
}

beforeAll(async () => {
  clients = await Promise.all(Array.from({ length: CONNECTIONS }, connect));
  await clients[0]?.query("CREATE TABLE IF NOT EXISTS wire (id int, who int)");
});

afterAll(async () => {
  await clients[0]?.query("DROP TABLE wire");
  await Promise.all(clients.map((client) => client.end()));
});

it("statements of different shapes never meet each other's parameters", async () => {
  await Promise.all(
    clients.map(async (client, who) => {
      for (let i = 0; i < 60; i += 1) {
        const marks = Array.from({ length: 1 + (who % 5) }, (_, n) => `$${n + 1}::text AS c${n}`);
        const values = marks.map((_, n) => `${who}/${i}/${n}`);
        const result = await client.query(`SELECT ${marks.join(", ")}`, values);
        expect(Object.values(result.rows[0])).toEqual(values);
      }
    }),
  );
});

it("a statement that arrives in pieces is not completed with another connection's", async () => {
  const slow = await rawConnection();
  slow.write(serialize.parse({ text: "SELECT $1::text AS slow" }));
  await pause();
  const quick = await clients[0]?.query("SELECT $1::int + $2::int AS n", [1, 2]);
  expect(quick?.rows).toEqual([{ n: 3 }]);
  slow.write(serialize.bind({ values: ["mine"] }));
  await pause();
  await clients[0]?.query("SELECT $1::int AS n", [4]);
  slow.write(Buffer.concat([serialize.execute({}), serialize.sync()]));
  await vi.waitFor(() => expect(slow.answers()).toContain("mine"));
  expect(slow.answers()).not.toContain("ERROR");
  slow.end();
});

it("transactions of many connections do not mix", async () => {
  await Promise.all(
    clients.map(async (client, who) => {
      await client.query("BEGIN");
      await client.query("INSERT INTO wire VALUES ($1, $2)", [1, who]);
      const seen = await client.query("SELECT count(*)::int AS n FROM wire WHERE id = 1 AND who = $1", [who]);
      expect(seen.rows).toEqual([{ n: 1 }]);
      await client.query(who % 2 ? "ROLLBACK" : "COMMIT");
    }),
  );
  const kept = await clients[0]?.query("SELECT count(*)::int AS n FROM wire WHERE id = 1");
  expect(kept?.rows).toEqual([{ n: CONNECTIONS / 2 }]);
});

it("an error leaves the connection usable and the others alone", async () => {
  const [one, two] = clients;
  const results = await Promise.allSettled([
    one?.query("SELECT nothing", []),
    two?.query("SELECT $1::int AS n", [7]),
  ]);
  expect(results[0]?.status).toBe("rejected");
  expect(results[1]).toMatchObject({ status: "fulfilled", value: { rows: [{ n: 7 }] } });
  expect((await one?.query("SELECT $1::int AS n", [8]))?.rows).toEqual([{ n: 8 }]);
});

it("a connection that dies inside a transaction leaves nothing and blocks nobody", async () => {
  const dying = await connect();
  await dying.query("BEGIN");
  await dying.query("INSERT INTO wire VALUES (2, 0)");
  const { stream } = (dying as unknown as { connection: { stream: { destroy(): void } } }).connection;
  stream.destroy();
  const left = await clients[0]?.query("SELECT count(*)::int AS n FROM wire WHERE id = 2");
  expect(left?.rows).toEqual([{ n: 0 }]);
});

it("long statements and long answers arrive whole", async () => {
  const long = "x".repeat(3_000_000);
  const answers = await Promise.all(
    clients.slice(0, 4).map((client) => client.query("SELECT $1::text AS t", [long])),
  );
  for (const answer of answers) expect(answer.rows[0].t).toHaveLength(long.length);
});
