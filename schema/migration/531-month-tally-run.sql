-- When a month was last counted to its end.
CREATE TABLE IF NOT EXISTS month_tally_run (
  month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  counted_at DATETIME(6) NOT NULL COMMENT 'business time at its beginning',
  PRIMARY KEY (month)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
