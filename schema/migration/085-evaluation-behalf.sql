-- Whom a delegate acted for: both names stay with the act, whoever is superior or authority later.
ALTER TABLE evaluation
  ADD COLUMN IF NOT EXISTS superior_behalf_id BIGINT UNSIGNED NULL COMMENT 'a person: superior_by acted for them',
  ADD COLUMN IF NOT EXISTS decided_behalf_id BIGINT UNSIGNED NULL COMMENT 'a person: decided_by acted for them',
  ALGORITHM=INSTANT
