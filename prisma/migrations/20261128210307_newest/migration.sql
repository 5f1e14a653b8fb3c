-- What the public finds reports by, made once: a search that has to look at many rows must not fold each of them again.
DROP INDEX publication_search_idx;
ALTER TABLE publication ADD COLUMN search tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, fold(public_summary))) STORED;

-- CreateIndex
CREATE INDEX "publication_published_at_idx" ON "publication"("published_at" DESC);

-- CreateIndex
CREATE INDEX "publication_search_idx" ON "publication" USING GIN ("search");

-- Before the write the database has not made the words of the new row yet; nobody can write them.
CREATE OR REPLACE FUNCTION publication_only_superseded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.superseded_at IS NOT NULL OR NEW.superseded_at IS NULL
     OR (to_jsonb(NEW) - 'superseded_at' - 'search') IS DISTINCT FROM (to_jsonb(OLD) - 'superseded_at' - 'search') THEN
    RAISE EXCEPTION 'a publication is only ever superseded' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
