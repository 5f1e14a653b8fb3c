import { buffer } from "node:stream/consumers";
import { type EncodedDocument, encodeDocument, hasHoles, withFirst, withoutScripts } from "./document";
import type { Origin } from "./origin";
import { staleNotice } from "./outage";
import type { VersionWatch } from "./version-watch";

/** What a public address answers. */
export type Answer = {
  status: number;
  location: string | undefined;
  /** fonts and style sheets to fetch early, as a Link header */
  links: string | undefined;
  document: EncodedDocument;
  /** when it was made, if it is only the last good page because no newer one can be made now */
  stale: Date | null;
};

export type Published = {
  /** The bytes of a public address when they are there already: what nearly every reader gets, so it must not wait. */
  ready(key: string): Answer | null;
  /**
   * The bytes of a public address, rendered once per version of what is published.
   * @param key as given by `publicAddress`
   * @throws when there are none and none can be made now
   */
  answer(key: string): Promise<Answer>;
  /** bytes held in memory */
  size(): number;
};

export type PublishedOptions = {
  origin: Origin;
  /** says which version the bytes have to be of; while the database is away nothing is rendered */
  watch: Pick<VersionWatch, "stamp" | "stampNow" | "up">;
  /** headers of the renderings, such as Host */
  headers: Record<string, string>;
  now: () => Date;
  maxBytes?: number;
  /** called with a page that is not kept any more */
  onForget?: (key: string) => void;
  onFailure?: (key: string, error: unknown) => void;
};

const MAX_BYTES = 64 * 1024 * 1024;
const RENDER_MS = 20_000;
/** What an entry costs beside its bodies. */
const ENTRY_BYTES = 1_000;

/** `marked` tells whoever reads it when nothing newer can be had since when it stands. */
type Kept = { stamp: string; fresh: Answer; madeAt: Date; marked: Promise<Answer> | null };

/** Next sends a whole document, and waits for all of it, to readers that run no scripts; it knows them by name. */
const RENDERER = "portal-published (like bingbot)";

export function createPublished(options: PublishedOptions): Published {
  const { origin, watch, headers, now, maxBytes = MAX_BYTES, onForget, onFailure } = options;
  const kept = new Map<string, Kept>(); // the least recently used comes first
  const underWay = new Map<string, Promise<Answer>>();
  let size = 0;

  function forget(key: string): void {
    const entry = kept.get(key);
    if (!entry) return;
    kept.delete(key);
    size -= entry.fresh.document.bytes + ENTRY_BYTES;
    onForget?.(key);
  }

  function keep(key: string, entry: Kept): void {
    forget(key);
    kept.set(key, entry);
    size += entry.fresh.document.bytes + ENTRY_BYTES;
    for (const oldest of kept.keys()) {
      if (size <= maxBytes) break;
      forget(oldest);
    }
  }

  async function renderOnce(key: string, at: string): Promise<Answer> {
    const job = `${at} ${key}`;
    const running = underWay.get(job);
    if (running) return running;
    const rendering = render(origin, key, headers).then((result) => {
      if (result.status === 200) keep(key, { stamp: at, fresh: result, madeAt: now(), marked: null });
      else forget(key);
      return result;
    });
    underWay.set(job, rendering);
    return rendering.finally(() => underWay.delete(job));
  }

  function take(key: string, stamp: string): Answer | null {
    const entry = kept.get(key);
    if (entry?.stamp !== stamp || !watch.up()) return null;
    kept.delete(key);
    kept.set(key, entry);
    return entry.fresh;
  }

  /** What is left when nothing newer can be made, with the time it is from. */
  function last(key: string): Promise<Answer> | null {
    const entry = kept.get(key);
    if (!entry) return null;
    entry.marked ??= mark(entry.fresh, entry.madeAt);
    return entry.marked;
  }

  return {
    size: () => size,
    ready(key) {
      const stamp = watch.stampNow();
      return stamp ? take(key, stamp) : null;
    },
    async answer(key) {
      const stamp = await watch.stamp();
      const current = stamp ? take(key, stamp) : null;
      if (current) return current;
      try {
        if (!stamp || !watch.up()) throw new Error("the database is away");
        return await renderOnce(key, stamp);
      } catch (error) {
        onFailure?.(key, error);
        const left = last(key);
        if (!left) throw error;
        return left;
      }
    },
  };
}

/** What public addresses may be, beside pages: open data, feed, maps for search engines, pictures for previews. */
const FILE_TYPES =
  /^(text\/(csv|plain)|application\/(([\w.+-]+\+)?json|([\w.+-]+\+)?xml)|image\/(png|svg\+xml))\b/;

/** What Next answers when a page finds nothing: its scripts are to say so. The page that says it without them. */
const LEFT_TO_SCRIPTS = 'id="__next_error__"';
const NOT_FOUND = "/_not-found";

/** @throws when what came back is no whole document */
async function render(origin: Origin, path: string, headers: Record<string, string>): Promise<Answer> {
  const response = await origin.request({
    method: "GET",
    path,
    headers: { ...headers, "user-agent": RENDERER, "accept-encoding": "identity", accept: "*/*" },
    signal: AbortSignal.timeout(RENDER_MS),
  });
  const body = await buffer(response);
  const status = response.statusCode ?? 500;
  if (status >= 500) throw new Error(`rendering answered ${status}`);
  const type = response.headers["content-type"] ?? "";
  const page = status !== 200 || type.startsWith("text/html");
  if (!page && !FILE_TYPES.test(type)) throw new Error(`rendering answered ${type}`);
  const html = page ? body.toString() : "";
  if (status === 404 && path !== NOT_FOUND && html.includes(LEFT_TO_SCRIPTS)) {
    return render(origin, NOT_FOUND, headers);
  }
  if (hasHoles(html)) throw new Error("rendering left holes that only a script could fill");
  return {
    status,
    location: response.headers.location,
    links: earlyLinks(response.headers.link),
    document: page
      ? await encodeDocument(await withoutScripts(html), "text/html; charset=utf-8")
      : await encodeDocument(body, type),
    stale: null,
  };
}

async function mark(fresh: Answer, since: Date): Promise<Answer> {
  const { document } = fresh;
  if (!document.type.startsWith("text/html")) return { ...fresh, stale: since };
  const html = withFirst(document.bodies.identity.toString(), staleNotice(since));
  return { ...fresh, stale: since, document: await encodeDocument(html, document.type) };
}

/** Next's hints without those for scripts, and without the nonces, which belong to one request. */
function earlyLinks(header: string | string[] | undefined): string | undefined {
  const hints = String(header ?? "").match(/<[^>]+>[^,]*/g) ?? [];
  const wanted = hints.filter((hint) => /; as="?(font|style)\b/.test(hint));
  return wanted.map((hint) => hint.trim().replace(/; nonce="[^"]*"/, "")).join(", ") || undefined;
}
