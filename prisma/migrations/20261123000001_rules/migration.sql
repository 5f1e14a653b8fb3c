-- Rules that the schema language cannot say: checks, one current publication, append-only tables, the audit chain.

ALTER TABLE unit_name ADD CONSTRAINT unit_name_dates CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to);
ALTER TABLE organisation_name ADD CONSTRAINT organisation_name_dates CHECK (valid_from IS NULL OR valid_to IS NULL OR valid_from <= valid_to);

ALTER TABLE account ADD CONSTRAINT account_username CHECK (username = lower(username) AND username <> '');
ALTER TABLE account ADD CONSTRAINT account_unit CHECK ((role IN ('UNIT_EDITOR', 'UNIT_HEAD')) = (unit_id IS NOT NULL));

ALTER TABLE resolution ADD CONSTRAINT resolution_dates CHECK (term_start < term_end AND measured_from < measured_to);
ALTER TABLE resolution ADD CONSTRAINT resolution_days CHECK (opens_day_of_last_month BETWEEN 1 AND 28 AND due_day_of_last_month BETWEEN 1 AND 28);
ALTER TABLE measure ADD CONSTRAINT measure_operator CHECK (operator IN ('>=', '>', '<=', '<'));
ALTER TABLE measure ADD CONSTRAINT measure_ratio CHECK (kind <> 'RATIO' OR (numerator_label IS NOT NULL AND denominator_label IS NOT NULL));
ALTER TABLE measure ADD CONSTRAINT measure_reporter CHECK ((reporter_scope = 'ONE_UNIT') = (reporter_unit_id IS NOT NULL));
ALTER TABLE measure_target ADD CONSTRAINT measure_target_version CHECK (version >= 1);
ALTER TABLE measure_baseline ADD CONSTRAINT measure_baseline_version CHECK (version >= 1);
ALTER TABLE assigned_figure ADD CONSTRAINT assigned_figure_version CHECK (version >= 1);

ALTER TABLE period ADD CONSTRAINT period_dates CHECK (starts_on <= ends_on AND opens_at < due_at);
ALTER TABLE period ADD CONSTRAINT period_ordinal CHECK (ordinal BETWEEN 1 AND per_year);
ALTER TABLE period_extension ADD CONSTRAINT period_extension_reason CHECK (btrim(reason) <> '');

ALTER TABLE submission ADD CONSTRAINT submission_progress CHECK (progress_percent BETWEEN 0 AND 100);
ALTER TABLE submission ADD CONSTRAINT submission_revision CHECK (revision >= 1);
ALTER TABLE submission ADD CONSTRAINT submission_versions CHECK (status = 'DRAFT' OR version_count >= 1);
ALTER TABLE submission ADD CONSTRAINT submission_sent CHECK ((version_count = 0) = (first_submitted_at IS NULL));
ALTER TABLE submission ADD CONSTRAINT submission_texts CHECK (
  length(results) <= 20000 AND length(difficulties) <= 20000 AND length(causes) <= 20000
  AND length(proposals) <= 20000 AND length(next_steps) <= 20000 AND length(public_summary) <= 600);
ALTER TABLE measure_value ADD CONSTRAINT measure_value_form CHECK (value IS NULL OR (numerator IS NULL AND denominator IS NULL));
ALTER TABLE measure_value ADD CONSTRAINT measure_value_denominator CHECK (denominator >= 0);
ALTER TABLE submission_version ADD CONSTRAINT submission_version_number CHECK (number >= 1);
ALTER TABLE review_event ADD CONSTRAINT review_event_reason CHECK (action NOT IN ('return', 'reopen') OR btrim(reason) <> '');
ALTER TABLE review_event ADD CONSTRAINT review_event_version CHECK (action <> 'approve' OR version_id IS NOT NULL);

ALTER TABLE publication ADD CONSTRAINT publication_progress CHECK (progress_percent BETWEEN 0 AND 100);
ALTER TABLE publication ADD CONSTRAINT publication_summary CHECK (length(public_summary) <= 600);
CREATE UNIQUE INDEX publication_one_current ON publication (submission_id) WHERE superseded_at IS NULL;
-- Holds for a difference as well as for a total, because a roll-up is written as a difference.
ALTER TABLE task_rollup ADD CONSTRAINT task_rollup_counts CHECK (localities + agencies = on_track + at_risk + behind);

ALTER TABLE attachment ADD CONSTRAINT attachment_size CHECK (size BETWEEN 1 AND 20 * 1024 * 1024);

ALTER TABLE public_state ADD CONSTRAINT public_state_single CHECK (id = 1);
ALTER TABLE audit_head ADD CONSTRAINT audit_head_single CHECK (id = 1);
INSERT INTO public_state (id, version) VALUES (1, 1);
INSERT INTO audit_head (id, last_id, hash) VALUES (1, 0, repeat('0', 64));

-- Append-only: no row is changed or removed, not even by the application.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON submission_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON review_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON review_note FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON publication_measure FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON measure_target FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON measure_baseline FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON assigned_figure FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A publication changes once: when a newer one takes its place.
CREATE FUNCTION publication_only_superseded() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.superseded_at IS NOT NULL OR NEW.superseded_at IS NULL
     OR (to_jsonb(NEW) - 'superseded_at') IS DISTINCT FROM (to_jsonb(OLD) - 'superseded_at') THEN
    RAISE EXCEPTION 'a publication is only ever superseded' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER only_superseded BEFORE UPDATE ON publication FOR EACH ROW EXECUTE FUNCTION publication_only_superseded();
CREATE TRIGGER append_only BEFORE DELETE OR TRUNCATE ON publication FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Each audit row carries the hash of the one before it. The head row's lock makes the order of ids the order of the chain.
CREATE FUNCTION audit_hash(entry audit_entry) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    entry.previous_hash, entry.id, (extract(epoch FROM entry.at) * 1000)::bigint, entry.actor_id, entry.actor_role,
    entry.action, entry.subject_type, entry.subject_id, entry.detail)::text, 'UTF8')), 'hex')
$$;

CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE audit_head SET last_id = last_id + 1 WHERE id = 1 RETURNING last_id, hash INTO STRICT NEW.id, NEW.previous_hash;
  NEW.hash := audit_hash(NEW);
  UPDATE audit_head SET hash = NEW.hash WHERE id = 1;
  RETURN NEW;
END $$;
CREATE TRIGGER audit_chain BEFORE INSERT ON audit_entry FOR EACH ROW EXECUTE FUNCTION audit_chain();
