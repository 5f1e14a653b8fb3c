-- CreateEnum
CREATE TYPE "correction_reason" AS ENUM ('ENTRY_ERROR', 'LATE_DATA', 'METHOD', 'WORDING', 'OTHER');

-- AlterTable
ALTER TABLE "publication" ADD COLUMN     "correction_reason" "correction_reason";

-- CreateTable
CREATE TABLE "measure_period" (
    "measure_id" UUID NOT NULL,
    "period_id" UUID NOT NULL,
    "units" INTEGER NOT NULL DEFAULT 0,
    "value" DECIMAL(24,6) NOT NULL DEFAULT 0,
    "numerator" DECIMAL(24,6) NOT NULL DEFAULT 0,
    "denominator" DECIMAL(24,6) NOT NULL DEFAULT 0,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "measure_period_pkey" PRIMARY KEY ("measure_id","period_id")
);

-- What each period says of each measure, from what is published now.
INSERT INTO measure_period (measure_id, period_id, units, value, numerator, denominator, updated_at)
  SELECT f.measure_id, p.period_id, count(*), COALESCE(sum(f.value), 0), COALESCE(sum(f.numerator), 0),
    COALESCE(sum(f.denominator), 0), max(p.published_at)
  FROM publication p JOIN publication_measure f ON f.publication_id = p.id
  WHERE p.superseded_at IS NULL AND (f.value IS NOT NULL OR f.numerator IS NOT NULL) GROUP BY 1, 2;

-- Who is published in a period; what took the place of a publication, and what is gone without one.
CREATE INDEX publication_period_idx ON publication (period_id, unit_id) WHERE superseded_at IS NULL;
CREATE INDEX publication_superseded_idx ON publication (superseded_at DESC) WHERE superseded_at IS NOT NULL;
CREATE INDEX publication_submission_id_published_at_idx ON publication (submission_id, published_at);
