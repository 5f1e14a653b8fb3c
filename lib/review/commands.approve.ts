import type { Actor } from "@/lib/account/schema";
import { now } from "@/lib/clock";
import { db, sql } from "@/lib/db";
import { cleanText } from "@/lib/format";
import { announcePublication } from "@/lib/publication/commands";
import type { CorrectionReason } from "@/lib/publication/schema";
import { publishSql } from "@/lib/publication/sql";
import type { Rating } from "@/lib/resolution/schema";
import { type FieldErrors, Refusal, type Result, settle } from "@/lib/result";
import { takeStep } from "@/lib/submission/commands.step";
import { contentSchema, parseReason } from "@/lib/submission/schema";
import { isLocality, validOn } from "@/lib/unit/calc";
import { type ReviewAddress, reviewable } from "./commands";
import { CORRECTION_LIMIT, SUMMARY_LIMIT } from "./schema";

/** How the reviewer approves. */
export type Approval = {
  /** the version on the reviewer's screen */
  versionNumber: number;
  /** the office's rating, which becomes public */
  rating: Rating | null;
  /** public note, asked for when something was published before */
  correctionNote: string;
  /** asked for with the note; a category that everybody can read and count */
  correctionReason?: CorrectionReason | null;
  /** the public summary as the office words it; the version keeps the unit's. Undefined: as the unit wrote it */
  publicSummary?: string;
  /** "Không công khai": nothing of the report becomes public, for this reason; undefined publishes */
  withheld?: string;
};

/**
 * Approves the version the reviewer read and publishes it (or withholds it) in the same transaction: one statement
 * takes the public version's row and reads, one writes everything.
 * @returns INVALID with a message per field (rating, correctionReason, correctionNote, publicSummary,
 *   withheld); CONFLICT when the
 *   submission changed meanwhile
 */
export async function approve(
  actor: Actor,
  address: ReviewAddress,
  approval: Approval,
): Promise<Result<{ submissionId: string }>> {
  const result = await settle(() =>
    db().$transaction(async (tx) => {
      const at = now();
      const present = await reviewable(tx, actor, "approve", address.submissionId, {
        // The first lock of every publishing transaction: they follow each other.
        before: sql`WITH raised AS (
          UPDATE public_state SET version = version + 1, updated_at = ${at} WHERE id = 1 RETURNING id)`,
        join: sql`CROSS JOIN raised`,
      });
      const { version, period } = present;
      if (version.number !== approval.versionNumber) throw new Refusal("CONFLICT");
      const content = contentSchema.parse(version.content);
      const { rating, ...decided } = checkApproval(approval, present.published);
      const also = publishSql({
        submissionId: present.id,
        versionId: version.id,
        unitId: present.unitId,
        locality: isLocality(validOn(present.names, period.endsOn).kind),
        taskId: present.taskId,
        period,
        shown:
          decided.withheld === null
            ? {
                rating,
                progressPercent: content.progressPercent ?? "0",
                publicSummary: decided.publicSummary ?? content.publicSummary,
                correctionNote: decided.note,
                correctionReason: decided.correctionReason,
                values: Object.entries(content.values).map(([measureId, { explanation: _, ...figures }]) => ({
                  measureId,
                  ...figures,
                })),
              }
            : null,
        at,
      });
      const step = {
        at,
        version,
        rating,
        reason: decided.withheld ?? "",
        withheld: decided.withheld !== null,
        also,
      };
      if (!(await takeStep(tx, actor, "approve", { ...present, revision: address.revision }, step))) {
        throw new Refusal("CONFLICT");
      }
      return { submissionId: present.id };
    }),
  );
  if (result.ok) announcePublication();
  return result;
}

function checkApproval(approval: Approval, publishedBefore: boolean) {
  const errors: FieldErrors = {};
  const withheld = approval.withheld === undefined ? null : parseReason(approval.withheld);
  if (withheld?.error) errors.withheld = "Nêu lý do không công khai; lý do được ghi vào lịch sử.";
  const corrects = publishedBefore && !withheld;
  const note = corrects ? cleanText(approval.correctionNote) : "";
  const correctionReason = corrects ? (approval.correctionReason ?? null) : null;
  if (corrects && !correctionReason) errors.correctionReason = "Chọn lý do đính chính.";
  if (corrects && note.trim() === "") {
    errors.correctionNote = "Viết ghi chú đính chính để người dân biết điều gì đã thay đổi.";
  }
  if (note.length > CORRECTION_LIMIT) {
    errors.correctionNote = `Ghi chú đính chính dài tối đa ${CORRECTION_LIMIT} ký tự. Rút gọn rồi duyệt lại.`;
  }
  const publicSummary =
    approval.publicSummary === undefined ? null : cleanText(approval.publicSummary).trim();
  if (publicSummary !== null && publicSummary.length > SUMMARY_LIMIT) {
    errors.publicSummary = `Tóm tắt công khai dài tối đa ${SUMMARY_LIMIT} ký tự. Rút gọn rồi duyệt lại.`;
  }
  if (publicSummary === "" && !withheld) {
    errors.publicSummary = "Viết vài câu để công khai cho người dân đọc, hoặc chọn không công khai.";
  }
  const { rating } = approval;
  if (!rating) errors.rating = "Chọn mức đánh giá của Văn phòng.";
  if (!rating || Object.keys(errors).length > 0) throw new Refusal("INVALID", errors);
  return { rating, note, correctionReason, publicSummary, withheld: withheld?.reason ?? null };
}
