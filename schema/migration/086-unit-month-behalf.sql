ALTER TABLE unit_month
  ADD COLUMN IF NOT EXISTS published_behalf_id BIGINT UNSIGNED NULL COMMENT 'a person: published_by acted for them',
  ALGORITHM=INSTANT
