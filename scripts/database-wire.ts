import { createServer, type ListenOptions, type Server, type Socket } from "node:net";
import type { PGlite } from "@electric-sql/pglite";

/**
 * PostgreSQL's wire protocol in front of PGlite. There is one session behind all connections, so connections take
 * turns: a turn is everything up to a ReadyForQuery (a simple query, or parse … sync), and goes on while its
 * transaction is open. A finer turn would let one connection's statement run with another one's parameters
 * (docs/adr/0001-embedded-database.md).
 */

const SSL_REQUEST = 80877103;
const GSS_REQUEST = 80877104;
const CANCEL_REQUEST = 80877102;
/** Frontend messages that end a batch: query, sync, flush, function call, and the end of a copy. */
const ENDS_BATCH = new Set([..."QSHFcf"].map((letter) => letter.charCodeAt(0)));
const TERMINATE = "X".charCodeAt(0);
/** An open transaction holds up everybody; one that does nothing for so long is given up. */
const IDLE_TRANSACTION_MS = 30_000;

type Turn = { owner: Connection | null; run: () => Promise<void> };

/** Lets connections, and the process's own housekeeping, have the database one after another. */
class Turns {
  private waiting: Turn[] = [];
  private busy = false;
  /** the connection whose transaction is open: only its turns are taken */
  private holder: Connection | null = null;
  private idle: NodeJS.Timeout | undefined;

  constructor(private readonly database: PGlite) {}

  take(turn: Turn): void {
    this.waiting.push(turn);
    void this.work();
  }

  /** A connection is gone: its waiting turns are dropped and its open transaction is rolled back. */
  leave(owner: Connection): void {
    this.waiting = this.waiting.filter((turn) => turn.owner !== owner);
    this.take({ owner, run: async () => this.rollBackFor(owner) });
  }

  private async rollBackFor(owner: Connection): Promise<void> {
    if (this.holder === owner && this.database.isInTransaction()) await this.database.exec("ROLLBACK");
  }

  private async work(): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    clearTimeout(this.idle);
    for (let turn = this.next(); turn; turn = this.next()) {
      try {
        await turn.run();
      } catch (error) {
        turn.owner?.fail(error);
      }
      this.holder = this.database.isInTransaction() ? (turn.owner ?? this.holder) : null;
    }
    this.busy = false;
    if (this.holder)
      this.idle = setTimeout((holder: Connection) => holder.fail(), IDLE_TRANSACTION_MS, this.holder);
  }

  private next(): Turn | undefined {
    const index = this.holder ? this.waiting.findIndex((turn) => turn.owner === this.holder) : 0;
    return index < 0 ? undefined : this.waiting.splice(index, 1)[0];
  }
}

/** One client: cuts its bytes into messages and its messages into turns. */
class Connection {
  private buffer: Buffer = Buffer.alloc(0);
  private batch: Buffer[] = [];
  private started = false;

  constructor(
    private readonly socket: Socket,
    private readonly database: PGlite,
    private readonly turns: Turns,
  ) {
    socket.setNoDelay(true);
    socket.on("data", (data: Buffer) => this.receive(data));
    socket.on("error", () => socket.destroy());
    socket.on("close", () => turns.leave(this));
  }

  /** Gives the connection up; what it had not finished is rolled back. */
  fail(error?: unknown): void {
    if (error) console.error("embedded database:", error instanceof Error ? error.message : "failed");
    this.socket.destroy();
  }

  private receive(data: Buffer): void {
    this.buffer = this.buffer.length === 0 ? data : Buffer.concat([this.buffer, data]);
    for (let message = this.cut(); message; message = this.cut()) {
      if (this.started) this.collect(message);
      else this.start(message);
    }
  }

  /** The next whole message; only a connection's first ones have no type byte before their length. */
  private cut(): Buffer | null {
    const typeByte = this.started ? 1 : 0;
    if (this.buffer.length < typeByte + 4) return null;
    const length = typeByte + this.buffer.readInt32BE(typeByte);
    if (this.buffer.length < length) return null;
    const message = this.buffer.subarray(0, length);
    this.buffer = this.buffer.subarray(length);
    return message;
  }

  private start(message: Buffer): void {
    const code = message.length >= 8 ? message.readInt32BE(4) : 0;
    if (code === SSL_REQUEST || code === GSS_REQUEST) this.socket.write("N");
    else if (code === CANCEL_REQUEST) this.socket.destroy();
    else {
      this.started = true;
      this.send([message]);
    }
  }

  private collect(message: Buffer): void {
    const type = message[0] ?? 0;
    if (type === TERMINATE) {
      this.socket.end();
      return;
    }
    this.batch.push(message);
    if (!ENDS_BATCH.has(type)) return;
    this.send(this.batch);
    this.batch = [];
  }

  private send(messages: Buffer[]): void {
    const bytes = new Uint8Array(Buffer.concat(messages));
    const onRawData = (data: Uint8Array) => {
      // The view is into the database's memory, which the next statement overwrites.
      if (this.socket.writable) this.socket.write(Buffer.from(data));
    };
    this.turns.take({
      owner: this,
      run: () => this.database.runExclusive(() => this.database.execProtocolRawStream(bytes, { onRawData })),
    });
  }
}

export type WireServer = {
  /** the port when listening on TCP, else null */
  port: number | null;
  /** Runs housekeeping when no connection is in the middle of something. */
  whenFree(run: () => Promise<void>): void;
  stop(): Promise<void>;
};

/**
 * Serves a database to PostgreSQL clients.
 * @param where a Unix socket's path, or host and port
 */
export async function serveDatabase(database: PGlite, where: ListenOptions): Promise<WireServer> {
  const turns = new Turns(database);
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    new Connection(socket, database, turns);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(where, resolve);
  });
  const address = server.address();
  return {
    port: address && typeof address === "object" ? address.port : null,
    whenFree: (run) => turns.take({ owner: null, run }),
    async stop() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
