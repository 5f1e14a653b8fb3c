-- An approval reads the unit's publications of the same task in the year: they lie side by side here.
-- Whoever asks for a unit in a period has publication_period_idx.
DROP INDEX "publication_unit_id_period_id_idx";
CREATE INDEX "publication_unit_id_task_id_period_id_idx" ON "publication"("unit_id", "task_id", "period_id");
