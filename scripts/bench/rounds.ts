import autocannon from "autocannon";

/** The middle value; of an even number the upper one. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** One line of the result: what was measured, what was to be reached, whether it was. */
export function say(what: string, value: string, wanted: string, reached: boolean): void {
  console.log(`${reached ? "reached" : "MISSED "}  ${what}: ${value} (wanted ${wanted})`);
  if (!reached) process.exitCode = 1;
}

/** The line of a ratio that has to be large enough. */
export function sayRatio(what: string, ratio: number, least: number): void {
  say(what, `${ratio.toFixed(2)} x`, `>= ${least} x`, ratio >= least);
}

/** Somebody at a keyboard: one request after the other. */
export type Client = {
  path: string;
  method: "GET" | "POST";
  headers: Record<string, string>;
  body?: () => string;
  answered?: (body: string) => void;
};

/**
 * Requests per second over some seconds, one connection per client.
 * @throws Error when any answer is not 2xx
 */
export async function load(url: string, clients: readonly Client[], seconds: number): Promise<number> {
  const idle = [...clients];
  const result = await autocannon({
    url,
    connections: clients.length,
    duration: seconds,
    requests: [
      {
        setupRequest(request, context) {
          const client = idle.pop();
          if (!client) throw new Error("more requests than clients");
          context.client = client;
          const { path, method, headers, body } = client;
          return { ...request, path, method, headers, ...(body ? { body: body() } : {}) };
        },
        onResponse(status, body, { client }) {
          if (!client) return;
          if (status >= 300)
            throw new Error(`${client.method} ${client.path}: ${status} ${body.slice(0, 300)}`);
          client.answered?.(body);
          idle.push(client);
        },
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} errors`);
  }
  return result["2xx"] / result.duration;
}
