ALTER TABLE publication
  ADD COLUMN IF NOT EXISTS behalf_id BIGINT UNSIGNED NULL COMMENT 'a person: published_by acted for them',
  ALGORITHM=INSTANT
