-- Where a line's coefficient comes from, and who confirmed its objective cause. NULL in lines that were kept before: their digest stays.
ALTER TABLE score_line
  ADD COLUMN IF NOT EXISTS catalogue_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN IF NOT EXISTS catalogue_coefficient SMALLINT UNSIGNED NULL COMMENT 'hundredths',
  ADD COLUMN IF NOT EXISTS coefficient_reason VARCHAR(500) NULL,
  ADD COLUMN IF NOT EXISTS cause VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'waiting, confirmed, refused',
  ADD COLUMN IF NOT EXISTS cause_by BIGINT UNSIGNED NULL,
  ALGORITHM=INSTANT, LOCK=DEFAULT;
