import { createTransport } from "nodemailer";
import { z } from "zod";
import { db } from "@/lib/db";
import { publicBase, type SmtpSettings } from "@/lib/env";
import { nextAttempt } from "./calc";

/** The way out of the outbox. Nothing here holds a transaction while it talks to a server. */

export type OutgoingMail = { id: string; recipient: string; subject: string; body: string };

/** Sends one mail; throws when the server did not take it. */
export type Send = (mail: OutgoingMail) => Promise<void>;

/** Mails of one claim; all of them are tried long before the claim ends. */
const BATCH = 10;
const CLAIM_MS = 15 * 60_000;
/** A turn begins no new claim after this: a claim counts from the turn's start, and other work waits behind it. */
const TURN_MS = 60_000;
const LONGEST_ERROR = 300;

const claimedRow = z.object({
  id: z.string(),
  recipient: z.string(),
  subject: z.string(),
  body: z.string(),
  attempts: z.int(),
});

/**
 * Sends what is due in the outbox. A claim moves the next attempt ahead, so that no second instance takes the same
 * mail; should this one be killed after the server took it, it is sent again with the same Message-ID.
 * @param at the present moment
 * @param signal ends the work between two mails
 * @returns how many were sent and how many failed
 */
export async function sendMails(
  at: Date,
  send: Send,
  signal?: AbortSignal,
): Promise<{ sent: number; failed: number }> {
  const result = { sent: 0, failed: 0 };
  const began = performance.now();
  for (;;) {
    const over = signal?.aborted || performance.now() - began > TURN_MS;
    const mails = over ? [] : await claim(at);
    for (const { attempts, ...mail } of mails) {
      if (signal?.aborted) return result;
      const error = await send(mail).then(() => null, errorText);
      // Only while the claim is ours: a later one knows better.
      await db().mail.updateMany({
        where: { id: mail.id, attempts, sentAt: null },
        data:
          error === null
            ? { sentAt: at, nextAttemptAt: null, lastError: "" }
            : { nextAttemptAt: nextAttempt(at, attempts), lastError: error },
      });
      result[error === null ? "sent" : "failed"] += 1;
    }
    if (mails.length < BATCH) return result;
  }
}

/** To the account's present address: one that was corrected meanwhile helps a mail that failed. */
async function claim(at: Date) {
  const rows = await db().$queryRaw<unknown[]>`
    UPDATE mail SET attempts = mail.attempts + 1, next_attempt_at = ${new Date(at.getTime() + CLAIM_MS)},
      recipient = a.email
    FROM account a WHERE a.id = mail.account_id AND mail.next_attempt_at <= ${at} AND mail.id IN (
      SELECT m.id FROM mail m JOIN account o ON o.id = m.account_id AND o.disabled_at IS NULL AND o.email IS NOT NULL
      WHERE m.next_attempt_at <= ${at} ORDER BY m.next_attempt_at LIMIT ${BATCH} FOR UPDATE OF m SKIP LOCKED)
    RETURNING mail.id, mail.recipient, mail.subject, mail.body, mail.attempts`;
  return z.array(claimedRow).parse(rows);
}

/** One line for the office; never more of the server's talk than that. */
function errorText(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (
    text
      .replace(/[\p{Cc}\s]+/gu, " ")
      .trim()
      .slice(0, LONGEST_ERROR) || "Không rõ lỗi"
  );
}

/** One address and nothing else: no list, no name, no line break. */
const plainAddress = /^[^\s<>()[\],;:"\\@\p{Cc}]+@[^\s<>()[\],;:"\\@\p{Cc}]+$/u;

/** Sends through the SMTP server of the settings; plain text, and a Message-ID that stays the same for every try. */
export function smtpSender({ host, port, secure, user, password, from }: SmtpSettings): Send {
  const transport = createTransport({
    host,
    port,
    secure,
    // A password never travels in the clear.
    requireTLS: user !== undefined && !secure,
    auth: user === undefined ? undefined : { user, pass: password },
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = URL.parse(publicBase())?.hostname ?? "localhost";
  return async ({ id, recipient, subject, body }) => {
    if (!plainAddress.test(recipient)) throw new Error("Địa chỉ thư điện tử không hợp lệ");
    await transport.sendMail({
      from,
      to: { name: "", address: recipient },
      subject,
      text: body,
      messageId: `<${id}@${domain}>`,
      headers: { "Auto-Submitted": "auto-generated" },
    });
  };
}
