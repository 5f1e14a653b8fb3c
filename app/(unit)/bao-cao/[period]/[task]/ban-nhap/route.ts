import { autosave } from "@/lib/draft/actions";

type Context = { params: Promise<{ period: string; task: string }> };

/** Saves while somebody types. Body: JSON `{ accountId, revision, fields }`; answer: AutosaveAnswer. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { period, task } = await params;
  const sent: unknown = await request.json().catch(() => null);
  const { status, answer } = await autosave({ periodCode: period, taskSlug: task }, sent);
  return Response.json(answer, { status });
}
