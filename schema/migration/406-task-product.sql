-- A task that is a product of counted results (NĐ 335/2025, domain.md section 4): so many alike ones, each worth so much. NULL: one, worth 1.
ALTER TABLE task ADD COLUMN IF NOT EXISTS quantity SMALLINT UNSIGNED NULL, ADD COLUMN IF NOT EXISTS coefficient SMALLINT UNSIGNED NULL COMMENT 'hundredths',
  ALGORITHM=INSTANT, LOCK=DEFAULT;
