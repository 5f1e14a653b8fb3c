-- What was sent, in the order of the queue: counted and listed from the index alone, whatever the reports weigh.
DROP INDEX "submission_status_last_submitted_at_id_idx";
CREATE INDEX submission_sent_idx ON submission (status, last_submitted_at, id) WHERE version_count > 0;

-- No statement reads it, and every step of the workflow had to write it.
DROP INDEX "submission_last_submitted_at_id_idx";
