import { Readable } from "node:stream";
import { requireActor } from "@/lib/auth/session";
import { log } from "@/lib/log";
import { files, StorageError } from "@/lib/storage";
import { contentDisposition } from "./calc";
import { findFile } from "./queries";

/** Sends a file: actor → find → open → stream. */

/**
 * The length under a name of its own: Next drops `Content-Length` of what routes stream, and the server around Next
 * (server/file-answer.ts) gives it back.
 */
const LENGTH_HEADER = "X-File-Length";

/** @returns 404 for what is unknown or not for this reader, 503 when the store does not give it out */
export async function answerDownload(id: string, { withBody }: { withBody: boolean }): Promise<Response> {
  const actor = await requireActor();
  const file = await findFile(actor, id);
  if (!file) return plain(404, "Không tìm thấy tệp này.");
  try {
    const bytes = await files().storage.get(file.storageKey);
    if (!withBody) bytes.destroy();
    return new Response(withBody ? (Readable.toWeb(bytes) as ReadableStream<Uint8Array>) : null, {
      headers: {
        "Content-Type": file.mediaType,
        "Content-Disposition": contentDisposition(file.fileName),
        [LENGTH_HEADER]: String(file.size),
        ...strict,
      },
    });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
    log.error({ attachment: file.id, reason: error.reason, err: error }, "a stored file cannot be read");
    return plain(503, "Tệp chưa mở được. Đề nghị thử lại sau ít phút.");
  }
}

/** A file is saved, never shown, guessed at, run or kept by anything between. */
const strict = {
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Cache-Control": "no-store",
};

function plain(status: number, text: string): Response {
  return new Response(text, { status, headers: { "Content-Type": "text/plain; charset=utf-8", ...strict } });
}
