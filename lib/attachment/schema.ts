import * as z from "zod";

/** What evidence is: files beside a report. */

export const fileKind = z.enum(["pdf", "docx", "xlsx", "jpg", "png"]);
export type FileKind = z.infer<typeof fileKind>;

/** The accepted types, by the extension that a stored name ends with. */
export const mediaTypes: Record<FileKind, string> = {
  pdf: "application/pdf",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  jpg: "image/jpeg",
  png: "image/png",
};

/** A file as lists, frozen versions and answers name it; its bytes are at /tep/<id>. */
export const attachmentRef = z.object({
  id: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  /** bytes */
  size: z.int(),
  sha256: z.string(),
});
export type AttachmentRef = z.infer<typeof attachmentRef>;

/** Why a file is not taken; `labels.ts` says it in Vietnamese. */
export const uploadRefusal = z.enum([
  "NO_FILE",
  "EMPTY",
  "TOO_LARGE",
  "TOO_MANY",
  "DUPLICATE",
  "WRONG_TYPE",
  "OLD_OFFICE",
  "HEIC",
  "DAMAGED",
  "UNSAFE",
  "MACRO",
  "EXTERNAL",
  "PICTURE_TOO_LARGE",
  "BROKEN_OFF",
  "STORE_DOWN",
  "LOGGED_OUT",
  "NOT_FOUND",
  "WRONG_STATUS",
  "PERIOD_CLOSED",
  "NOT_YET_OPEN",
]);
export type UploadRefusal = z.infer<typeof uploadRefusal>;

/** What the address of uploads answers to a script. */
export const uploadAnswer = z.union([
  z.object({ attachments: z.array(attachmentRef), revision: z.int() }),
  z.object({ error: z.string(), mayRetry: z.boolean() }),
]);
export type UploadAnswer = z.infer<typeof uploadAnswer>;

/** A refusal on its way out of an upload. */
export class UploadRefused extends Error {
  constructor(readonly refusal: UploadRefusal) {
    super(refusal);
  }
}
