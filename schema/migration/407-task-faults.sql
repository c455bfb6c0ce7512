-- How often the assigner found quality wanting or the product late. NULL: as confirmed_quality and confirmed_on_time say.
ALTER TABLE task ADD COLUMN IF NOT EXISTS confirmed_faults SMALLINT UNSIGNED NULL, ADD COLUMN IF NOT EXISTS confirmed_delays SMALLINT UNSIGNED NULL,
  ALGORITHM=INSTANT, LOCK=DEFAULT;
