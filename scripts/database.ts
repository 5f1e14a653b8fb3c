import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** Where the embedded database keeps its things inside DATA_DIR. */
export type DatabasePaths = {
  clusterFolder: string;
  lockFile: string;
  urlFile: string;
  /** there while the database is ending */
  endingFile: string;
  socketFolder: string;
  socketFile: string;
  url: string;
  tcp: boolean;
};

export type DatabaseMessage =
  | { kind: "ready"; url: string }
  | { kind: "locked" }
  | { kind: "failed"; reason: string };

export type RunningDatabase = {
  /** PostgreSQL connection string. */
  url: string;
  /** Ends the database in good order; does nothing for a server that is not ours. */
  stop(): Promise<void>;
  /** Process id of the embedded database, null for a server that is not ours. */
  pid: number | null;
};

/** The data folder is open in another process. */
export class DataFolderInUse extends Error {}

const LONGEST_SOCKET_PATH = 100;
const LONGEST_STOP_MS = 15_000;

/**
 * Names of files and addresses of the embedded database.
 * @param dataDir absolute path of DATA_DIR
 */
export function databasePaths(dataDir: string): DatabasePaths {
  const inside = path.join(dataDir, "socket");
  const digest = createHash("sha256").update(dataDir).digest("hex").slice(0, 16);
  const fits = path.join(inside, ".s.PGSQL.5432").length <= LONGEST_SOCKET_PATH;
  const socketFolder = fits ? inside : path.join(os.tmpdir(), `portal-${os.userInfo().uid}-${digest}`);
  return {
    clusterFolder: path.join(dataDir, "database"),
    lockFile: path.join(dataDir, "database.lock"),
    urlFile: path.join(dataDir, "database.url"),
    endingFile: path.join(dataDir, "database.ending"),
    socketFolder,
    socketFile: path.join(socketFolder, ".s.PGSQL.5432"),
    url: `postgresql://postgres@localhost/postgres?host=${encodeURIComponent(socketFolder)}`,
    tcp: process.platform === "win32",
  };
}

/**
 * Starts the embedded database on a folder, or hands back the given server.
 * @param options.dataDir folder of the embedded database
 * @param options.databaseUrl when set, this server is used and nothing is started
 * @param options.reuse the url of the database that stood here before; the new one gets the same
 * @param options.onExit called when the embedded database ends without having been asked to
 * @throws DataFolderInUse when another process has the folder open (known within a second)
 */
export async function startDatabase(options: {
  dataDir: string;
  databaseUrl?: string | undefined;
  reuse?: string;
  onExit?: () => void;
}): Promise<RunningDatabase> {
  if (options.databaseUrl) return { url: options.databaseUrl, stop: async () => {}, pid: null };
  const script = path.join(import.meta.dirname, "database-process.ts");
  const port = options.reuse ? new URL(options.reuse).port : "";
  const child = fork(script, [path.resolve(options.dataDir), port], {
    execArgv: ["--import", "tsx"],
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  let asked = false;
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the embedded database ended with code ${code}`)));
    child.on("message", (message: DatabaseMessage) => {
      if (message.kind === "ready") resolve(message.url);
      else if (message.kind === "locked") reject(new DataFolderInUse(options.dataDir));
      else reject(new Error(message.reason));
    });
  });
  child.once("exit", () => {
    if (!asked) options.onExit?.();
  });
  return {
    url,
    pid: child.pid ?? null,
    async stop() {
      asked = true;
      if (child.connected) child.disconnect();
      const late = setTimeout(() => child.kill("SIGKILL"), LONGEST_STOP_MS);
      await ended;
      clearTimeout(late);
    },
  };
}

/**
 * A database for a command-line tool: the given server, the embedded one of a portal that is running, or else the
 * embedded one started for the tool.
 */
export async function openDatabase(options: {
  dataDir: string;
  databaseUrl?: string | undefined;
}): Promise<RunningDatabase> {
  try {
    return await startDatabase(options);
  } catch (error) {
    if (!(error instanceof DataFolderInUse)) throw error;
    const { urlFile } = databasePaths(path.resolve(options.dataDir));
    const url = (await readFile(urlFile, "utf8")).trim();
    return { url, pid: null, stop: async () => {} };
  }
}
