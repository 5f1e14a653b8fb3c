-- AlterTable
ALTER TABLE "assignment" ADD COLUMN     "started_on" DATE;

-- AlterTable
ALTER TABLE "measure" ADD COLUMN     "started_on" DATE;
