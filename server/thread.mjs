import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

/** A thread does not take over how its program loads TypeScript. */
register();
await import(workerData.script);
