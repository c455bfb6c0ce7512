-- For whom a course is, what is said about it, and who made it. Nothing was ever written here before.
ALTER TABLE course
  MODIFY COLUMN unit_id BIGINT UNSIGNED NULL COMMENT 'for the agencies at or below; NULL: the whole city',
  ADD COLUMN IF NOT EXISTS bloc ENUM('party','government','school') NULL COMMENT 'there; NULL: every bloc',
  ADD COLUMN IF NOT EXISTS note VARCHAR(2000) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS account_id BIGINT UNSIGNED NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS person_id BIGINT UNSIGNED NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS created_at DATETIME(6) NOT NULL DEFAULT '2022-01-01',
  ADD CONSTRAINT IF NOT EXISTS course_times CHECK (register_before <= starts_at),
  ALGORITHM=COPY, LOCK=SHARED;
