import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import path from "node:path";
import type { Actor } from "@/lib/account/schema";
import { currentActor } from "@/lib/auth/session";
import { log } from "@/lib/log";
import { files, removeLeftovers, StorageError } from "@/lib/storage";
import type { TargetAddress } from "@/lib/submission/queries";
import { addressSchema } from "@/lib/submission/schema";
import { cleanName } from "./calc";
import { addAttachment, type Holding } from "./commands";
import { checkContent } from "./commands.content";
import { dropBody, receiveFile } from "./commands.receive";
import { mayRetry, refusalText, reportPage } from "./labels";
import { uploadState } from "./queries";
import { mediaTypes, type UploadAnswer, type UploadRefusal, UploadRefused } from "./schema";

/** A form with a file: actor → receive → check → keep → write down → answer. */

const statuses: Partial<Record<UploadRefusal, number>> = {
  LOGGED_OUT: 401,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  STORE_DOWN: 503,
};
const REFUSED = 422;

/** @returns JSON for scripts; for a plain form the way back to the page, which says what became of it */
export async function answerUpload(request: Request, given: TargetAddress): Promise<Response> {
  const asked = addressSchema.safeParse(given);
  const outcome = asked.success
    ? await upload(request, asked.data)
    : { refusal: "NOT_FOUND" as const, revision: 0, holding: null };
  if (outcome.refusal) dropBody(request.body);
  if (request.headers.get("accept")?.includes("application/json")) return json(outcome);
  if (!asked.success) return new Response(null, { status: 303, headers: { Location: "/bao-cao" } });
  const { revision } = outcome.holding ?? outcome;
  const page = reportPage(asked.data, outcome.refusal ?? "ADDED", revision);
  return new Response(null, { status: 303, headers: { Location: page } });
}

type Outcome =
  | { refusal: null; holding: Holding }
  | { refusal: UploadRefusal; revision: number; holding: null };

function json(outcome: Outcome): Response {
  const { refusal } = outcome;
  if (!refusal) return Response.json(outcome.holding satisfies UploadAnswer);
  const answer: UploadAnswer = { error: refusalText(refusal), mayRetry: mayRetry(refusal) };
  return Response.json(answer, { status: statuses[refusal] ?? REFUSED });
}

async function upload(request: Request, address: TargetAddress): Promise<Outcome> {
  const actor = await currentActor();
  if (!actor) return { refusal: "LOGGED_OUT", revision: 0, holding: null };
  const { refusal, revision } = await uploadState(actor, address);
  if (refusal) return { refusal, revision, holding: null };
  try {
    return { refusal: null, holding: await take(request, actor, address) };
  } catch (error) {
    if (error instanceof UploadRefused) return { refusal: error.refusal, revision, holding: null };
    if (!(error instanceof StorageError)) throw error;
    log.error({ err: error }, "a file could not be stored");
    return { refusal: "STORE_DOWN", revision, holding: null };
  }
}

async function take(request: Request, actor: Actor, address: TargetAddress): Promise<Holding> {
  const { storage, temporary } = files();
  await removeLeftovers(temporary);
  const file = path.join(temporary, randomUUID());
  try {
    const { givenName } = await receiveFile(request.body, request.headers.get("content-type") ?? "", file);
    const { kind, size, sha256 } = await checkContent(file);
    const facts = { size, sha256, mediaType: mediaTypes[kind] };
    const storageKey = `${address.periodCode}/${randomUUID()}`;
    await storage.put(storageKey, file, facts);
    return await addAttachment(actor, address, {
      ...facts,
      fileName: cleanName(givenName, kind),
      storageKey,
    });
  } finally {
    await rm(file, { force: true });
    await rm(`${file}.clean`, { force: true });
  }
}
