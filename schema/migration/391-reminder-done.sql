-- Whose people were reminded of what: the row is written in the transaction of the reminders, so that two runs do it once.
CREATE TABLE IF NOT EXISTS reminder_done (
  unit_id BIGINT UNSIGNED NOT NULL,
  month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  day DATE NOT NULL,
  PRIMARY KEY (month, code, day, unit_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
