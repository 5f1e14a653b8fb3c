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

type Load = {
  url: string;
  connections: number;
  seconds: number;
  /** prepares a connection; `next` is called after each answer and may change the request */
  prepare: (index: number) => {
    path: string;
    method: "GET" | "POST";
    headers: Record<string, string>;
    body: () => string;
    answered: (status: number, body: string) => void;
  };
};

/** Requests per second over some seconds; throws when any answer is not 2xx. */
export async function load({ url, connections, seconds, prepare }: Load): Promise<number> {
  let index = 0;
  const result = await autocannon({
    url,
    connections,
    duration: seconds,
    setupClient(client) {
      const own = prepare(index++);
      const { path, method, headers } = own;
      const set = () => {
        const body = own.body();
        client.setRequest({ path, method, headers, ...(body ? { body } : {}) });
      };
      set();
      let text = "";
      client.on("body", (part: Buffer) => {
        text += part.toString();
      });
      client.on("response", (status: number) => {
        own.answered(status, text);
        text = "";
        set();
      });
    },
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${result.non2xx} answers were not 2xx, ${result.errors} errors`);
  }
  return result["2xx"] / result.duration;
}
