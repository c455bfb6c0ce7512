-- What the catalogue said when the task was assigned; it may change afterwards, the task does not. coefficient_reason: why the task
-- counts another coefficient, or a product that the catalogue has not.
ALTER TABLE task
  ADD COLUMN IF NOT EXISTS catalogue_id BIGINT UNSIGNED NULL,
  ADD COLUMN IF NOT EXISTS catalogue_code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN IF NOT EXISTS catalogue_coefficient SMALLINT UNSIGNED NULL COMMENT 'hundredths',
  ADD COLUMN IF NOT EXISTS coefficient_reason VARCHAR(500) NOT NULL DEFAULT '',
  ALGORITHM=INSTANT, LOCK=DEFAULT;
