-- AlterTable
ALTER TABLE "resolution" ADD COLUMN     "open_data_licence" TEXT NOT NULL DEFAULT '';

-- What the public finds reports by: only words that are published. An expression, which the schema language cannot say.
CREATE INDEX publication_search_idx ON publication USING GIN (to_tsvector('simple', fold(public_summary))) WHERE superseded_at IS NULL;
