-- DropIndex
DROP INDEX "assignment_unit_id_task_id_key";

-- CreateIndex
CREATE INDEX "assignment_unit_id_task_id_idx" ON "assignment"("unit_id", "task_id");

-- One span of work without an end at most; earlier ones stay as they were.
CREATE UNIQUE INDEX assignment_one_open ON assignment (unit_id, task_id) WHERE ended_on IS NULL;
