import { parentPort, workerData } from "node:worker_threads";
import type { PlacedTable, ReadResult, SheetModel } from "./schema";
import { readBook } from "./worker.read";
import { FileRefused } from "./worker.zip";

/** A thread for one workbook, to be written or to be read: whatever it costs or breaks stays in here. */

type Job =
  | { kind: "write"; sheets: SheetModel[]; title: string }
  | { kind: "tables"; tables: PlacedTable[] }
  | { kind: "read"; bytes: Uint8Array };

async function run(job: Job): Promise<Uint8Array | ReadResult> {
  if (job.kind === "write") {
    // exceljs takes half of the thread's time to load; reading does without it.
    const { writeBook } = await import("./worker.write");
    return writeBook(job.sheets, job.title);
  }
  if (job.kind === "tables") {
    const { writeSheets } = await import("./worker.sheets");
    return writeSheets(job.tables);
  }
  try {
    return { ok: true, sheets: await readBook(Buffer.from(job.bytes)) };
  } catch (error) {
    // Whatever else a made-up file trips over: it is the file that is wrong.
    const { code, where } = error instanceof FileRefused ? error : new FileRefused("DAMAGED");
    return { ok: false, code, where };
  }
}

run(workerData as Job).then((answer) => parentPort?.postMessage(answer));
