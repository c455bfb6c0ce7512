-- From which page it was asked, by which day the office answers, and when it did. Nothing was ever written here before.
ALTER TABLE support_request
  ADD COLUMN IF NOT EXISTS person_id BIGINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'who asks',
  ADD COLUMN IF NOT EXISTS page VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS due DATE NULL,
  ADD COLUMN IF NOT EXISTS answered_at DATETIME(6) NULL,
  ADD KEY IF NOT EXISTS support_request_unit_state (unit_id, state, due),
  ADD KEY IF NOT EXISTS support_request_person (person_id, state),
  ALGORITHM=INPLACE, LOCK=SHARED;
