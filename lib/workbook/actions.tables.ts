import { busyTablesLabel } from "./labels";
import type { Table } from "./schema";
import { WorkerExhausted, WorkersBusy } from "./worker.start";
import { writeTables } from "./worker.tables";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const strict = { "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store" };

/**
 * Tables as an XLSX download; 503 with a sentence on a machine that is too busy.
 * @param name of ASCII letters, digits and hyphens, without ending
 */
export async function answerTables(name: string, tables: Table[]): Promise<Response> {
  try {
    const bytes = new Uint8Array(await writeTables(tables));
    const disposition = `attachment; filename="${name}.xlsx"`;
    return new Response(bytes, {
      headers: { "Content-Type": XLSX, "Content-Disposition": disposition, ...strict },
    });
  } catch (error) {
    if (!(error instanceof WorkerExhausted || error instanceof WorkersBusy)) throw error;
    const headers = { "Content-Type": "text/plain; charset=utf-8", "Retry-After": "60", ...strict };
    return new Response(busyTablesLabel, { status: 503, headers });
  }
}
