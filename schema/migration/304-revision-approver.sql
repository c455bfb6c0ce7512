-- Whose aggregator approves what the authority proposes: never an office below that authority (record/approver.c).
ALTER TABLE revision
  ADD COLUMN IF NOT EXISTS approver_unit_id BIGINT UNSIGNED NULL COMMENT 'NULL: the authority approves', ALGORITHM=INSTANT;
