import { notFound } from "next/navigation";
import { requireArea } from "@/lib/auth/session";
import { makeWorkbook } from "./queries";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The workbook as a download; whoever has none is led where every page would lead. */
export async function answerDownload(period: string): Promise<Response> {
  const file = await makeWorkbook(await requireArea("unit"), period);
  if (!file) notFound();
  return new Response(file.bytes, {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="${file.name}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
