-- What the choice found beside those who wait.
ALTER TABLE issue_batch
  ADD COLUMN IF NOT EXISTS has_account INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'left alone',
  ADD COLUMN IF NOT EXISTS beyond INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'holds rights that who issues does not have',
  ALGORITHM=INSTANT;
