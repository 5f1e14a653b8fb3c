import { existsSync } from "node:fs";
import path from "node:path";
import { EnvError } from "@/lib/env";
import { readSettings, root, StartError } from "./settings";

/**
 * `npm start`. Settings come first and everything else is imported after them: the log level, Next and React read
 * the environment while they load.
 */

const dotEnv = path.join(root, ".env");
if (existsSync(dotEnv)) process.loadEnvFile(dotEnv);

try {
  const env = readSettings(process.argv.slice(2));
  const { start } = await import("./start");
  await start(env);
} catch (error) {
  const mendable = error instanceof EnvError || error instanceof StartError;
  console.error(mendable ? error.message : error);
  process.exit(1);
}
