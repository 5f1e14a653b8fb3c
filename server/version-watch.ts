/** What the server knows of the database: whether it answers, and the version of what is published. */
export type VersionWatch = {
  /** Names the state of what is published, null before the first reading; after `changed` it is read anew. */
  stamp(): Promise<string | null>;
  /** The same without waiting; undefined when a fresh reading is due. */
  stampNow(): string | null | undefined;
  /** A change was made in this process: nothing older is handed out from now on. */
  changed(): void;
  /** Whether the database answered last time and nothing has been heard against it since. */
  up(): boolean;
  /** The same, after the answer to a doubt. */
  settledUp(): boolean | Promise<boolean>;
  /** Asks the database now. */
  check(): Promise<boolean>;
  /** Something was heard against the database: it counts as away until it has answered. */
  doubt(): void;
  stop(): void;
};

export type VersionWatchOptions = {
  read: () => Promise<bigint>;
  /** the present moment of the portal: a new day changes what "behind schedule" means */
  now: () => Date;
  everyMs?: number;
  /** how often it asks while the database is away */
  retryMs?: number;
  /** how long the database may be busy before it counts as away */
  patienceMs?: number;
  onTurn?: (up: boolean, error: unknown) => void;
  /** called at once when what was right so far may not be any more */
  onOutdated?: () => void;
};

const day = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" });

/** Reads the version at once and then again and again. */
export function watchVersion(options: VersionWatchOptions): VersionWatch {
  const { read, now, everyMs = 500, retryMs = 250, patienceMs = 8_000, onTurn, onOutdated } = options;
  let stamp: string | null = null;
  let up = false;
  let changes = 0; // announced in this process
  let seen = 0; // the changes that the stamp knows of
  let started = 0; // readings begun; a late one never overrules a later one
  let settled = 0;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let doubted: Promise<boolean> | undefined;
  let fresh: { changes: number; reading: Promise<boolean> } | undefined;

  async function attempt(): Promise<void> {
    const at = changes;
    const mine = ++started;
    const version = await read();
    if (mine < settled) return;
    settled = mine;
    const found = `${version}@${day.format(now())}`;
    if (found !== stamp) onOutdated?.();
    stamp = found;
    seen = at;
  }

  function turn(next: boolean, error?: unknown): boolean {
    if (next !== up) onOutdated?.();
    if (next !== up && !stopped) onTurn?.(next, error);
    up = next;
    return next;
  }

  async function check(): Promise<boolean> {
    try {
      // The second try takes a new connection: one that a restarted server cut says nothing about the server.
      await withPatience(attempt().catch(attempt), patienceMs);
      return turn(true);
    } catch (error) {
      return turn(false, error);
    }
  }

  async function poll(): Promise<void> {
    await check();
    if (!stopped) timer = setTimeout(poll, up ? everyMs : retryMs).unref();
  }

  void poll();

  return {
    stampNow: () => (seen < changes ? undefined : stamp),
    async stamp() {
      if (seen < changes && up) {
        if (fresh?.changes !== changes) fresh = { changes, reading: check() };
        await fresh.reading;
      }
      return stamp;
    },
    changed: () => {
      changes += 1;
      onOutdated?.();
    },
    up: () => up && !doubted,
    settledUp: () => doubted ?? up,
    check,
    doubt() {
      const asked = check().finally(() => {
        if (doubted === asked) doubted = undefined;
      });
      doubted = asked;
      onOutdated?.();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}

/** @throws Error when the promise takes longer than `ms` milliseconds */
async function withPatience(promise: Promise<void>, ms: number): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${ms} ms`)), ms).unref();
  });
  await Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}
