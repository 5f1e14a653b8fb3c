import { notFound } from "next/navigation";
import { requireArea } from "@/lib/auth/session";
import { answerTables } from "@/lib/workbook/actions.tables";
import { csvHeaders } from "@/lib/workspace/calc";
import { matrixCsv, matrixTables } from "./calc.export";
import { scopeText } from "./labels";
import { loadCells, loadMatrix } from "./queries";
import { matrixFilter } from "./schema";

/** The matrix as a file: all units that the address chooses, whatever page it shows. Others are led to their own area. */
export async function answerMatrix(request: Request, format: "xlsx" | "csv"): Promise<Response> {
  const actor = await requireArea("office");
  const filter = matrixFilter.parse(Object.fromEntries(new URL(request.url).searchParams));
  const matrix = await loadMatrix(actor, filter);
  if (!matrix) notFound();
  const cells = await loadCells(actor, matrix);
  const name = `ma-tran-${matrix.period.code}`;
  if (format === "xlsx") {
    return answerTables(name, matrixTables(matrix, cells, scopeText(filter, matrix.units.length)));
  }
  return new Response(matrixCsv(matrix, cells), { headers: csvHeaders(name) });
}
