-- A delegation ends early with trace: it stays as it was given and bears the moment of its end.
ALTER TABLE delegation
  ADD COLUMN IF NOT EXISTS given_by BIGINT UNSIGNED NULL COMMENT 'a person',
  ADD COLUMN IF NOT EXISTS given_at DATETIME(6) NULL,
  ADD COLUMN IF NOT EXISTS ended_at DATETIME(6) NULL,
  ADD COLUMN IF NOT EXISTS ended_by BIGINT UNSIGNED NULL COMMENT 'a person',
  ADD COLUMN IF NOT EXISTS end_reason VARCHAR(500) NOT NULL DEFAULT '',
  ALGORITHM=INSTANT
