import { setTimeout as sleep } from "node:timers/promises";
import { publicVersion } from "@/lib/publication/queries";

export const dynamic = "force-dynamic";

/** Less than the three seconds after which a monitor gives up. */
const PATIENCE_MS = 2_500;

/** Whether the portal can work, for monitors and load balancers; says nothing else about it. */
export async function GET(): Promise<Response> {
  const up = await Promise.race([publicVersion().then(isUp, isDown), sleep(PATIENCE_MS, false)]);
  return Response.json(up ? { status: "ok", database: "up" } : { status: "unavailable", database: "down" }, {
    status: up ? 200 : 503,
    headers: { "Cache-Control": "no-store" },
  });
}

const isUp = () => true;
const isDown = () => false;
