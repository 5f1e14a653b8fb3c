import { notFound } from "next/navigation";
import { requireArea } from "@/lib/auth/session";
import { busyDownloadLabel } from "./labels";
import { makeWorkbook } from "./queries";
import { WorkerExhausted, WorkersBusy } from "./worker.start";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook as a download; whoever has none is led where every page would lead. 503 on a machine that is too busy. */
export async function answerDownload(period: string): Promise<Response> {
  const actor = await requireArea("unit");
  try {
    const file = await makeWorkbook(actor, period);
    if (!file) notFound();
    return answer(200, file.bytes, {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="${file.name}"`,
    });
  } catch (error) {
    if (!(error instanceof WorkerExhausted || error instanceof WorkersBusy)) throw error;
    return answer(503, busyDownloadLabel, { "Content-Type": "text/plain; charset=utf-8" });
  }
}

function answer(status: number, body: BodyInit, headers: Record<string, string>): Response {
  const strict = { "X-Content-Type-Options": "nosniff", "Cache-Control": "private, no-store" };
  return new Response(body, { status, headers: { ...headers, ...strict } });
}
