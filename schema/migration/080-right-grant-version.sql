-- Who gave a right, and its version: two administrators may change its end at once.
ALTER TABLE right_grant
  ADD COLUMN IF NOT EXISTS version INT UNSIGNED NOT NULL DEFAULT 1,
  ADD COLUMN IF NOT EXISTS given_by BIGINT UNSIGNED NULL COMMENT 'a person; NULL: an operator or a list',
  ADD COLUMN IF NOT EXISTS given_at DATETIME(6) NULL,
  ALGORITHM=INSTANT
