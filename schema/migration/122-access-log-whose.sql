ALTER TABLE access_log
  ADD COLUMN IF NOT EXISTS person_id BIGINT UNSIGNED NULL COMMENT 'who acted',
  ADD COLUMN IF NOT EXISTS unit_id BIGINT UNSIGNED NULL COMMENT 'that person''s agency',
  ADD COLUMN IF NOT EXISTS subject_id BIGINT UNSIGNED NULL COMMENT 'the person whose record it is',
  ADD COLUMN IF NOT EXISTS subject_unit_id BIGINT UNSIGNED NULL COMMENT 'the agency of the record',
  ADD KEY IF NOT EXISTS access_log_time (at),
  ADD KEY IF NOT EXISTS access_log_unit (unit_id, at),
  ADD KEY IF NOT EXISTS access_log_subject (subject_id, at),
  ADD KEY IF NOT EXISTS access_log_subject_unit (subject_unit_id, at),
  ADD KEY IF NOT EXISTS access_log_request (request_id),
  ALGORITHM=INPLACE, LOCK=NONE;
