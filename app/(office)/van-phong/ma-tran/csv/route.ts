import { answerMatrix } from "@/lib/matrix/actions.export";

export const dynamic = "force-dynamic";

/** The matrix that the address asks for, as CSV. */
export async function GET(request: Request): Promise<Response> {
  return answerMatrix(request, "csv");
}
