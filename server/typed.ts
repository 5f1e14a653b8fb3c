import type { IncomingMessage } from "node:http";
import type { Typed } from "./outage";

/** Forms larger than this carry files, and are not held back to save their texts. */
const LARGEST_FORM = 1024 * 1024;

const SECRET = /password|mat-?khau|csrf|\$ACTION/i;
/** What forms carry along unseen: which record, which step. */
const CARRIED = /(Id|Code|Slug|Number)$|^(revision(\..+)?|decision|action|next|task)$/;
const IDENTIFIER = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const forms = ["application/x-www-form-urlencoded", "multipart/form-data"];

/** Whether a request is a form sent without a script, small enough to be read as a whole. */
export function isPlainForm({ method, headers }: IncomingMessage): boolean {
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase() ?? "";
  const length = Number(headers["content-length"] ?? Number.NaN);
  const scripted = isScriptedAction(headers) || wantsJson(headers);
  return method === "POST" && forms.includes(type) && length <= LARGEST_FORM && !scripted;
}

/** Whether a script of the portal's pages sent a request; it keeps what was typed or chosen itself. */
function wantsJson(headers: IncomingMessage["headers"]): boolean {
  return headers.accept === "application/json";
}

/** Whether a request is a form that Next's own script sends. */
export function isScriptedAction(headers: IncomingMessage["headers"]): boolean {
  return headers["next-action"] !== undefined;
}

/** The body of a request whose length is known to be small. */
export async function readBody(req: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of req) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/**
 * What a person typed into a form: no passwords, no files, no identifiers.
 * @returns nothing for a body that cannot be read
 */
export async function typedTexts(body: Buffer, contentType: string | undefined): Promise<Typed[]> {
  try {
    const form = await new Response(new Uint8Array(body), {
      headers: { "content-type": contentType ?? "" },
    }).formData();
    return [...form].flatMap(([name, value]) =>
      typeof value === "string" &&
      value.trim() !== "" &&
      !SECRET.test(name) &&
      !CARRIED.test(name) &&
      !IDENTIFIER.test(value)
        ? [{ name, value }]
        : [],
    );
  } catch {
    return [];
  }
}
