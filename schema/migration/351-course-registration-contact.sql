-- The roster's columns as they were registered (630-CV/QU), and by which account.
ALTER TABLE course_registration
  ADD COLUMN IF NOT EXISTS position VARCHAR(120) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS phone VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS email VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS account_id BIGINT UNSIGNED NOT NULL DEFAULT 0,
  ADD KEY IF NOT EXISTS course_registration_unit_attended (unit_id, attended),
  ALGORITHM=INPLACE, LOCK=NONE;
