import { now } from "@/lib/clock";
import type { Env } from "@/lib/env";
import { log } from "@/lib/log";
import { ensureBuild } from "@/scripts/build";
import { openDatabase } from "./database";
import { type Door, openDoor } from "./door";
import { prepareFiles } from "./files";
import { createHandler } from "./handler";
import { holdConnection } from "./held-connection";
import { createOrigin } from "./origin";
import { type FirstAccounts, prepareData } from "./prepare";
import { createPublished } from "./published";
import { limitRenderings } from "./rate-limit";
import { sessionSecret } from "./secret";
import { hostOf } from "./security";
import { root } from "./settings";
import { endOnSignals, Shutdown } from "./shutdown";
import { type VersionWatch, watchVersion } from "./version-watch";

/**
 * Starts the portal: database, build, migrations and first data, Next, requests. Returns when it answers.
 * @throws StartError for what an operator can mend; everything begun has ended then
 */
export async function start(env: Env): Promise<void> {
  const shutdown = new Shutdown();
  endOnSignals(shutdown);
  try {
    await begin(env, shutdown);
  } catch (error) {
    if (shutdown.signal.aborted) return; // the signal ends the program, not what it interrupted
    await shutdown.run();
    throw error;
  }
}

async function begin(env: Env, shutdown: Shutdown): Promise<void> {
  // First of all, because a folder in use has to be known at once.
  const databaseUrl = await openDatabase(env, shutdown);
  await prepareFiles(env);
  const door = await openDoor(env, (error) => endAfter(error, shutdown));
  await shutdown.add("requests", door.close);
  await ensureBuild({ signal: shutdown.signal, onStep: sayStep });
  Object.assign(process.env, {
    DATABASE_URL: databaseUrl,
    DATABASE_PREPARED: env.databaseUrl ? "1" : "0",
    NEXTAUTH_SECRET: env.nextAuthSecret ?? sessionSecret(env.dataDir),
    NEXTAUTH_URL: env.publicUrl ?? `http://localhost:${env.port}`,
    // Where Next sends requests to itself; without it, it would believe the Host header.
    __NEXT_PRIVATE_ORIGIN: `http://${ownHost(env.host)}:${env.port}`,
  });
  const { openClients } = await import("./clients");
  const { db, readVersion } = await openClients(databaseUrl, shutdown);
  const accounts = await prepareData(env, databaseUrl, db);
  const watch = await startWatch(readVersion, door, shutdown);
  await holdConnection(databaseUrl, shutdown, watch.doubt);
  await startNext(env, { door, watch, shutdown });
  await beginSchedule(env, shutdown);
  // Once more, as the last step and so the first to end.
  await shutdown.add("requests", door.close);
  sayReady(env, accounts);
}

/** Without its door nobody reaches the portal: whoever keeps it running is to start it again. */
function endAfter(error: unknown, shutdown: Shutdown): void {
  log.fatal({ err: error }, "the door is lost");
  void shutdown.run().then(() => process.exit(1));
}

async function startWatch(
  read: () => Promise<bigint>,
  door: Door,
  shutdown: Shutdown,
): Promise<VersionWatch> {
  const watch = watchVersion({
    read,
    now,
    onOutdated: door.outdate,
    onTurn: (up, error) =>
      up ? log.info("the database answers") : log.error({ err: error }, "the database does not answer"),
  });
  await shutdown.add("version watch", watch.stop);
  await watch.check();
  Object.assign(globalThis, { [Symbol.for("portal.publicationChanged")]: watch.changed });
  return watch;
}

/** Imported late, like everything that leads to the Prisma client. */
async function beginSchedule(env: Env, shutdown: Shutdown): Promise<void> {
  const { portalParts, startSchedule } = await import("./schedule");
  const schedule = startSchedule({
    parts: portalParts(env.smtp),
    now,
    onFailure: (failures) => {
      const [first] = failures;
      log.error({ parts: failures.map(({ part }) => part), err: first?.error }, "scheduled work failed");
    },
  });
  await shutdown.add("schedule", schedule.stop);
}

type Surroundings = { door: Door; watch: VersionWatch; shutdown: Shutdown };

async function startNext(env: Env, { door, watch, shutdown }: Surroundings): Promise<void> {
  const { default: next } = await import("next");
  const app = next({ dev: false, dir: root, hostname: ownHost(env.host), port: env.port });
  await app.prepare();
  await shutdown.add("Next", () => app.close());
  const handle = app.getRequestHandler();
  const origin = createOrigin((req, res) => void handle(req, res));
  const host = hostOf(env.publicUrl) ?? `localhost:${env.port}`;
  const published = createPublished({
    origin,
    watch,
    headers: { host, "x-forwarded-for": "127.0.0.1" },
    now,
    onForget: door.forget,
    onFailure: (key, error) => {
      if (watch.up()) log.error({ path: key, err: error }, "public page not renewed");
    },
  });
  const limit = limitRenderings(env.trustedProxies);
  door.lead(
    createHandler({
      next: handle,
      origin,
      published,
      watch,
      publicUrl: env.publicUrl,
      leave: door.keep,
      limit,
    }),
  );
}

/** The name under which the program reaches itself. */
function ownHost(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}

function sayStep(step: "client" | "pages"): void {
  if (step === "pages")
    console.log("Đang dựng các trang, chỉ cần khi mã nguồn thay đổi; mất khoảng một phút…");
}

function sayReady(env: Env, accounts: FirstAccounts): void {
  if (accounts) {
    console.log(
      `Đã tạo ${accounts.count} tài khoản đầu tiên. Mật khẩu tạm ở tệp ${accounts.file}: chuyển cho từng người rồi xóa tệp.`,
    );
  }
  console.log(`Cổng đang chạy tại ${env.publicUrl ?? `http://localhost:${env.port}`} (Ctrl+C để dừng)`);
}
