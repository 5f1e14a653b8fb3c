import type { AutosaveAnswer } from "@/lib/submission/schema";
import type { ReportKey, Stored } from "./schema";

/** What the page asks the server while a report is typed. */

const PATIENCE = 20_000;
/** Browsers send no more than this after a page is gone. */
const LAST_WORDS = 60_000;

/**
 * Sends what may be stored.
 * @param leaving whether the page may be gone before the answer
 * @returns null when there was no answer, or none of this address: try again later
 */
export async function postDraft(
  { accountId, periodCode, taskSlug }: ReportKey,
  { revision, fields }: Stored,
  leaving: boolean,
): Promise<AutosaveAnswer | null> {
  const body = JSON.stringify({ accountId, revision, fields });
  const size = body.length * 3;
  try {
    const response = await fetch(`/bao-cao/${periodCode}/${taskSlug}/ban-nhap`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body,
      keepalive: leaving && size < LAST_WORDS,
      signal: AbortSignal.timeout(PATIENCE),
    });
    return readAnswer(await response.json());
  } catch {
    return null;
  }
}

function readAnswer(answer: unknown): AutosaveAnswer | null {
  const known = typeof answer === "object" && answer !== null && "saved" in answer;
  return known ? (answer as AutosaveAnswer) : null;
}

/** Who is logged in in this browser; "nobody", or null when the server did not say. */
export async function whoIsLoggedIn(): Promise<{ accountId: string; username: string } | "nobody" | null> {
  try {
    const response = await fetch("/api/phien", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
    if (response.status === 401) return "nobody";
    return response.ok ? await response.json() : null;
  } catch {
    return null;
  }
}
