-- AlterTable
ALTER TABLE "submission" ADD COLUMN     "ready_at" TIMESTAMPTZ(3),
ADD COLUMN     "ready_by_id" UUID;
