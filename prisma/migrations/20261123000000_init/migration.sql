-- CreateEnum
CREATE TYPE "role" AS ENUM ('UNIT_EDITOR', 'UNIT_HEAD', 'OFFICE', 'LEADER', 'ADMIN');

-- CreateEnum
CREATE TYPE "period_state" AS ENUM ('UPCOMING', 'OPEN', 'CLOSED');

-- CreateEnum
CREATE TYPE "cadence" AS ENUM ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR');

-- CreateEnum
CREATE TYPE "task_kind" AS ENUM ('KEY', 'BREAKTHROUGH');

-- CreateEnum
CREATE TYPE "measure_kind" AS ENUM ('RATIO', 'SUM', 'LEVEL');

-- CreateEnum
CREATE TYPE "over_time" AS ENUM ('STOCK', 'FLOW');

-- CreateEnum
CREATE TYPE "measure_test" AS ENUM ('AT_END', 'EACH_YEAR', 'YEARLY_GROWTH', 'AVERAGE_YEARLY_DROP', 'CUMULATIVE', 'EXTERNAL_EACH_YEAR');

-- CreateEnum
CREATE TYPE "asked" AS ENUM ('EACH_PERIOD', 'YEAR_END');

-- CreateEnum
CREATE TYPE "reporter_scope" AS ENUM ('UNITS', 'WARDS', 'COMMUNES', 'ONE_UNIT');

-- CreateEnum
CREATE TYPE "submission_status" AS ENUM ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED');

-- CreateEnum
CREATE TYPE "rating" AS ENUM ('ON_TRACK', 'AT_RISK', 'BEHIND');

-- CreateEnum
CREATE TYPE "unit_kind" AS ENUM ('WARD', 'COMMUNE', 'AGENCY');

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "username" TEXT NOT NULL,
    "password_hash" TEXT NOT NULL,
    "role" "role" NOT NULL,
    "unit_id" UUID,
    "must_change_password" BOOLEAN NOT NULL DEFAULT true,
    "disabled_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "last_login_at" TIMESTAMPTZ(3),

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "login_limit" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "login_limit_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "attachment" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "storage_key" TEXT NOT NULL,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "uploaded_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "attachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" BIGINT NOT NULL DEFAULT 0,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID,
    "actor_role" "role",
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "previous_hash" CHAR(64) NOT NULL DEFAULT '',
    "hash" CHAR(64) NOT NULL DEFAULT '',

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "last_id" BIGINT NOT NULL DEFAULT 0,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "period" (
    "id" UUID NOT NULL,
    "resolution_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "per_year" INTEGER NOT NULL,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "opens_at" TIMESTAMPTZ(3) NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "state" "period_state" NOT NULL DEFAULT 'UPCOMING',

    CONSTRAINT "period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "period_extension" (
    "id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "reason" TEXT NOT NULL,
    "granted_by_id" UUID NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "period_extension_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "version_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "rating" "rating" NOT NULL,
    "progress_percent" DECIMAL(5,2) NOT NULL,
    "public_summary" TEXT NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "superseded_at" TIMESTAMPTZ(3),
    "correction_note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publication_measure" (
    "publication_id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "value" DECIMAL(24,6),
    "numerator" DECIMAL(24,6),
    "denominator" DECIMAL(24,6),

    CONSTRAINT "publication_measure_pkey" PRIMARY KEY ("publication_id","measure_id")
);

-- CreateTable
CREATE TABLE "task_rollup" (
    "task_id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "localities" INTEGER NOT NULL DEFAULT 0,
    "agencies" INTEGER NOT NULL DEFAULT 0,
    "progress_sum" DECIMAL(12,2) NOT NULL DEFAULT 0,
    "on_track" INTEGER NOT NULL DEFAULT 0,
    "at_risk" INTEGER NOT NULL DEFAULT 0,
    "behind" INTEGER NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "task_rollup_pkey" PRIMARY KEY ("task_id","period_id")
);

-- CreateTable
CREATE TABLE "unit_measure_year" (
    "measure_id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "reports" INTEGER NOT NULL,
    "latest" INTEGER NOT NULL,
    "value" DECIMAL(24,6),
    "numerator" DECIMAL(24,6),
    "denominator" DECIMAL(24,6),

    CONSTRAINT "unit_measure_year_pkey" PRIMARY KEY ("measure_id","unit_id","year")
);

-- CreateTable
CREATE TABLE "measure_year" (
    "measure_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "units" INTEGER NOT NULL DEFAULT 0,
    "reports" INTEGER NOT NULL DEFAULT 0,
    "value" DECIMAL(24,6) NOT NULL DEFAULT 0,
    "numerator" DECIMAL(24,6) NOT NULL DEFAULT 0,
    "denominator" DECIMAL(24,6) NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "measure_year_pkey" PRIMARY KEY ("measure_id","year")
);

-- CreateTable
CREATE TABLE "public_state" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "public_state_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "resolution" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "short_title" TEXT NOT NULL,
    "adopted_on" DATE,
    "term_start" DATE NOT NULL,
    "term_end" DATE NOT NULL,
    "measured_from" DATE NOT NULL,
    "measured_to" DATE NOT NULL,
    "motto" TEXT NOT NULL DEFAULT '',
    "vision" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL,
    "status_note" TEXT NOT NULL DEFAULT '',
    "cadence" "cadence" NOT NULL,
    "opens_day_of_last_month" INTEGER NOT NULL,
    "due_day_of_last_month" INTEGER NOT NULL,
    "due_time" TEXT NOT NULL,

    CONSTRAINT "resolution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "task" (
    "id" UUID NOT NULL,
    "resolution_id" UUID NOT NULL,
    "kind" "task_kind" NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "summary" TEXT NOT NULL DEFAULT '',
    "work_items" TEXT[],

    CONSTRAINT "task_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator_group" (
    "id" UUID NOT NULL,
    "resolution_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,

    CONSTRAINT "indicator_group_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "indicator" (
    "id" UUID NOT NULL,
    "resolution_id" UUID NOT NULL,
    "group_id" UUID NOT NULL,
    "home_task_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "context" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "related_indicator" (
    "task_id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,

    CONSTRAINT "related_indicator_pkey" PRIMARY KEY ("task_id","indicator_id")
);

-- CreateTable
CREATE TABLE "measure" (
    "id" UUID NOT NULL,
    "indicator_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "unit_label" TEXT NOT NULL,
    "kind" "measure_kind" NOT NULL,
    "numerator_label" TEXT,
    "denominator_label" TEXT,
    "over_time" "over_time" NOT NULL,
    "test" "measure_test" NOT NULL,
    "operator" TEXT NOT NULL,
    "lower_is_better" BOOLEAN NOT NULL DEFAULT false,
    "may_be_negative" BOOLEAN NOT NULL DEFAULT false,
    "asked" "asked" NOT NULL,
    "reporter_scope" "reporter_scope" NOT NULL,
    "reporter_unit_id" UUID,
    "whole_id" UUID,
    "context" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "measure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_target" (
    "id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "value" DECIMAL(24,6),
    "unit_label" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "set_by_id" UUID,

    CONSTRAINT "measure_target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_baseline" (
    "id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "year" INTEGER NOT NULL,
    "value" DECIMAL(24,6) NOT NULL,
    "numerator" DECIMAL(24,6),
    "denominator" DECIMAL(24,6),
    "note" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "set_by_id" UUID,

    CONSTRAINT "measure_baseline_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_history" (
    "id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "span" TEXT NOT NULL,
    "value" DECIMAL(24,6) NOT NULL,
    "numerator" DECIMAL(24,6),
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "measure_history_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assigned_figure" (
    "id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "value" DECIMAL(24,6) NOT NULL,
    "source" TEXT NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,
    "set_by_id" UUID,

    CONSTRAINT "assigned_figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "assignment" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "ended_on" DATE,

    CONSTRAINT "assignment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "submission" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "task_id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "status" "submission_status" NOT NULL DEFAULT 'DRAFT',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "progress_percent" DECIMAL(5,2),
    "self_rating" "rating",
    "results" TEXT NOT NULL DEFAULT '',
    "difficulties" TEXT NOT NULL DEFAULT '',
    "causes" TEXT NOT NULL DEFAULT '',
    "proposals" TEXT NOT NULL DEFAULT '',
    "next_steps" TEXT NOT NULL DEFAULT '',
    "public_summary" TEXT NOT NULL DEFAULT '',
    "version_count" INTEGER NOT NULL DEFAULT 0,
    "first_submitted_at" TIMESTAMPTZ(3),
    "last_submitted_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_by_id" UUID NOT NULL,

    CONSTRAINT "submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "measure_value" (
    "submission_id" UUID NOT NULL,
    "measure_id" UUID NOT NULL,
    "value" DECIMAL(24,6),
    "numerator" DECIMAL(24,6),
    "denominator" DECIMAL(24,6),
    "explanation" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "measure_value_pkey" PRIMARY KEY ("submission_id","measure_id")
);

-- CreateTable
CREATE TABLE "submission_version" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_by_id" UUID NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "submission_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_event" (
    "id" UUID NOT NULL,
    "submission_id" UUID NOT NULL,
    "version_id" UUID,
    "action" TEXT NOT NULL,
    "from_status" "submission_status" NOT NULL,
    "to_status" "submission_status" NOT NULL,
    "reason" TEXT NOT NULL DEFAULT '',
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,

    CONSTRAINT "review_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_note" (
    "event_id" UUID NOT NULL,
    "field" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "review_note_pkey" PRIMARY KEY ("event_id","field")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "ended_on" DATE,

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_name" (
    "id" UUID NOT NULL,
    "unit_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "unit_kind" NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "unit_name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation_name" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "parent" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "valid_from" DATE,
    "valid_to" DATE,

    CONSTRAINT "organisation_name_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "account_username_key" ON "account"("username");

-- CreateIndex
CREATE INDEX "account_unit_id_idx" ON "account"("unit_id");

-- CreateIndex
CREATE INDEX "session_account_id_idx" ON "session"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "attachment_storage_key_key" ON "attachment"("storage_key");

-- CreateIndex
CREATE INDEX "attachment_submission_id_idx" ON "attachment"("submission_id");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_idx" ON "audit_entry"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_idx" ON "audit_entry"("actor_id");

-- CreateIndex
CREATE UNIQUE INDEX "period_resolution_id_code_key" ON "period"("resolution_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "period_resolution_id_year_ordinal_key" ON "period"("resolution_id", "year", "ordinal");

-- CreateIndex
CREATE INDEX "period_extension_period_id_unit_id_idx" ON "period_extension"("period_id", "unit_id");

-- CreateIndex
CREATE INDEX "publication_task_id_period_id_idx" ON "publication"("task_id", "period_id");

-- CreateIndex
CREATE INDEX "publication_unit_id_period_id_idx" ON "publication"("unit_id", "period_id");

-- CreateIndex
CREATE INDEX "publication_measure_measure_id_idx" ON "publication_measure"("measure_id");

-- CreateIndex
CREATE INDEX "task_rollup_period_id_idx" ON "task_rollup"("period_id");

-- CreateIndex
CREATE INDEX "unit_measure_year_unit_id_year_idx" ON "unit_measure_year"("unit_id", "year");

-- CreateIndex
CREATE UNIQUE INDEX "resolution_slug_key" ON "resolution"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "task_resolution_id_kind_ordinal_key" ON "task"("resolution_id", "kind", "ordinal");

-- CreateIndex
CREATE UNIQUE INDEX "task_resolution_id_slug_key" ON "task"("resolution_id", "slug");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_group_resolution_id_code_key" ON "indicator_group"("resolution_id", "code");

-- CreateIndex
CREATE INDEX "indicator_home_task_id_idx" ON "indicator"("home_task_id");

-- CreateIndex
CREATE UNIQUE INDEX "indicator_resolution_id_number_key" ON "indicator"("resolution_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "measure_indicator_id_code_key" ON "measure"("indicator_id", "code");

-- CreateIndex
CREATE UNIQUE INDEX "measure_target_measure_id_version_key" ON "measure_target"("measure_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "measure_baseline_measure_id_version_key" ON "measure_baseline"("measure_id", "version");

-- CreateIndex
CREATE UNIQUE INDEX "measure_history_measure_id_span_note_key" ON "measure_history"("measure_id", "span", "note");

-- CreateIndex
CREATE UNIQUE INDEX "assigned_figure_measure_id_year_version_key" ON "assigned_figure"("measure_id", "year", "version");

-- CreateIndex
CREATE INDEX "assignment_task_id_idx" ON "assignment"("task_id");

-- CreateIndex
CREATE UNIQUE INDEX "assignment_unit_id_task_id_key" ON "assignment"("unit_id", "task_id");

-- CreateIndex
CREATE INDEX "submission_status_last_submitted_at_idx" ON "submission"("status", "last_submitted_at");

-- CreateIndex
CREATE INDEX "submission_period_id_unit_id_idx" ON "submission"("period_id", "unit_id");

-- CreateIndex
CREATE INDEX "submission_task_id_idx" ON "submission"("task_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_unit_id_task_id_period_id_key" ON "submission"("unit_id", "task_id", "period_id");

-- CreateIndex
CREATE UNIQUE INDEX "submission_version_submission_id_number_key" ON "submission_version"("submission_id", "number");

-- CreateIndex
CREATE INDEX "review_event_submission_id_at_idx" ON "review_event"("submission_id", "at");

-- CreateIndex
CREATE UNIQUE INDEX "unit_code_key" ON "unit"("code");

-- CreateIndex
CREATE INDEX "unit_name_unit_id_idx" ON "unit_name"("unit_id");

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "period" ADD CONSTRAINT "period_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "period_extension" ADD CONSTRAINT "period_extension_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "period_extension" ADD CONSTRAINT "period_extension_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "submission_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication_measure" ADD CONSTRAINT "publication_measure_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "task" ADD CONSTRAINT "task_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator_group" ADD CONSTRAINT "indicator_group_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_resolution_id_fkey" FOREIGN KEY ("resolution_id") REFERENCES "resolution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_group_id_fkey" FOREIGN KEY ("group_id") REFERENCES "indicator_group"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "indicator" ADD CONSTRAINT "indicator_home_task_id_fkey" FOREIGN KEY ("home_task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_indicator" ADD CONSTRAINT "related_indicator_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_indicator" ADD CONSTRAINT "related_indicator_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_indicator_id_fkey" FOREIGN KEY ("indicator_id") REFERENCES "indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_reporter_unit_id_fkey" FOREIGN KEY ("reporter_unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure" ADD CONSTRAINT "measure_whole_id_fkey" FOREIGN KEY ("whole_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_target" ADD CONSTRAINT "measure_target_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_baseline" ADD CONSTRAINT "measure_baseline_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_history" ADD CONSTRAINT "measure_history_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assigned_figure" ADD CONSTRAINT "assigned_figure_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assignment" ADD CONSTRAINT "assignment_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_task_id_fkey" FOREIGN KEY ("task_id") REFERENCES "task"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission" ADD CONSTRAINT "submission_period_id_fkey" FOREIGN KEY ("period_id") REFERENCES "period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_value" ADD CONSTRAINT "measure_value_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "measure_value" ADD CONSTRAINT "measure_value_measure_id_fkey" FOREIGN KEY ("measure_id") REFERENCES "measure"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "submission_version" ADD CONSTRAINT "submission_version_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_event" ADD CONSTRAINT "review_event_submission_id_fkey" FOREIGN KEY ("submission_id") REFERENCES "submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_event" ADD CONSTRAINT "review_event_version_id_fkey" FOREIGN KEY ("version_id") REFERENCES "submission_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_note" ADD CONSTRAINT "review_note_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "review_event"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_name" ADD CONSTRAINT "unit_name_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE RESTRICT ON UPDATE CASCADE;