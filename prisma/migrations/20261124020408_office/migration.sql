-- CreateEnum
CREATE TYPE "comment_audience" AS ENUM ('UNIT', 'OFFICE');

-- DropIndex
DROP INDEX "submission_period_id_unit_id_idx";

-- DropIndex
DROP INDEX "submission_status_last_submitted_at_idx";

-- DropIndex
DROP INDEX "submission_task_id_idx";

-- AlterTable
ALTER TABLE "account" ADD COLUMN     "email" TEXT;

-- AlterTable
ALTER TABLE "measure" ADD COLUMN     "ended_on" DATE;

-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "first_due_at" TIMESTAMPTZ(3),
ADD COLUMN     "rating" "rating";

-- AlterTable
ALTER TABLE "submission_version" ADD COLUMN     "search" tsvector;

-- AlterTable
ALTER TABLE "task" ADD COLUMN     "ended_on" DATE;

-- CreateTable
CREATE TABLE "notice" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "submission_id" UUID,
    "period_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),
    "mail_id" UUID,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "recipient" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "next_attempt_at" TIMESTAMPTZ(3),
    "sent_at" TIMESTAMPTZ(3),
    "last_error" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "holiday" (
    "day" DATE NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "holiday_pkey" PRIMARY KEY ("day")
);

-- CreateTable
CREATE TABLE "review_comment" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "audience" "comment_audience" NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,

    CONSTRAINT "review_comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_reading" (
    "version_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "review_reading_pkey" PRIMARY KEY ("version_id","account_id")
);

-- CreateIndex
CREATE INDEX "notice_account_id_at_idx" ON "notice"("account_id", "at");

-- CreateIndex
CREATE INDEX "notice_period_id_at_idx" ON "notice"("period_id", "at");

-- CreateIndex
CREATE INDEX "notice_mail_id_idx" ON "notice"("mail_id");

-- CreateIndex
CREATE UNIQUE INDEX "notice_account_id_key_key" ON "notice"("account_id", "key");

-- CreateIndex
CREATE INDEX "mail_next_attempt_at_idx" ON "mail"("next_attempt_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_account_id_day_key" ON "mail"("account_id", "day");

-- CreateIndex
CREATE INDEX "review_comment_submission_id_at_idx" ON "review_comment"("submission_id", "at");

-- CreateIndex
CREATE INDEX "audit_entry_action_id_idx" ON "audit_entry"("action", "id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "submission_status_last_submitted_at_id_idx" ON "submission"("status", "last_submitted_at", "id");

-- CreateIndex
CREATE INDEX "submission_last_submitted_at_id_idx" ON "submission"("last_submitted_at", "id");

-- CreateIndex
CREATE INDEX "submission_period_id_status_last_submitted_at_idx" ON "submission"("period_id", "status", "last_submitted_at");

-- CreateIndex
CREATE INDEX "submission_task_id_status_last_submitted_at_idx" ON "submission"("task_id", "status", "last_submitted_at");

-- CreateIndex
CREATE INDEX "submission_version_search_idx" ON "submission_version" USING GIN ("search");

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice_mail_id_fkey" FOREIGN KEY ("mail_id") REFERENCES "mail"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mail" ADD CONSTRAINT "mail_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comment" ADD CONSTRAINT "review_comment_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "submission_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_reading" ADD CONSTRAINT "review_reading_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "submission_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_reading" ADD CONSTRAINT "review_reading_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Rules that the schema language cannot say.
ALTER TABLE review_comment ADD CONSTRAINT review_comment_text CHECK (btrim(text) <> '' AND length(text) <= 4000);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON review_comment FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
ALTER TABLE account ADD CONSTRAINT account_email CHECK (email = btrim(email) AND email LIKE '%_@_%');

-- Text without diacritics and case: đ is d. The letters are taken apart first, so that no locale is asked.
CREATE FUNCTION fold(words text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT lower(translate(regexp_replace(normalize(words, NFD), '[\u0300-\u036f]', '', 'g'), 'đĐ', 'dd'))
$$;

-- What a sent version is found by: the names it carries and what stands in it.
CREATE FUNCTION submission_search(unit uuid, task uuid, content jsonb) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT to_tsvector('simple', fold(concat_ws(' ',
    (SELECT string_agg(concat_ws(' ', CASE kind WHEN 'WARD' THEN 'phường' WHEN 'COMMUNE' THEN 'xã' END, name), ' ')
      FROM unit_name WHERE unit_id = unit), (SELECT title FROM task AS t WHERE t.id = task),
    content->>'results', content->>'difficulties', content->>'causes', content->>'proposals', content->>'nextSteps',
    content->>'publicSummary')))
$$;

UPDATE submission SET
  first_due_at = (SELECT due_at FROM submission_version v WHERE v.submission_id = submission.id AND v.number = 1),
  rating = COALESCE(
    (SELECT p.rating FROM publication p WHERE p.submission_id = submission.id AND p.superseded_at IS NULL AND submission.status = 'APPROVED'),
    (SELECT (content->>'selfRating')::rating FROM submission_version v WHERE v.submission_id = submission.id AND v.number = submission.version_count))
WHERE version_count > 0;
ALTER TABLE submission_version DISABLE TRIGGER append_only;
UPDATE submission_version SET search = (SELECT submission_search(unit_id, task_id, content) FROM submission s WHERE s.id = submission_id);
ALTER TABLE submission_version ENABLE TRIGGER append_only;
ALTER TABLE submission ADD CONSTRAINT submission_first_due CHECK ((first_submitted_at IS NULL) = (first_due_at IS NULL));
