-- The agency and month of a paper result, so that a unit's month is found and signed as one. Nothing was ever written here before.
ALTER TABLE paper_result
  ADD COLUMN IF NOT EXISTS unit_id BIGINT UNSIGNED NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ADD KEY IF NOT EXISTS paper_result_unit (unit_id, month),
  ALGORITHM=INPLACE, LOCK=SHARED;
