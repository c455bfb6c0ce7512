-- Every publication of an agency's month; a later one follows a revision.
CREATE TABLE IF NOT EXISTS publication (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  unit_id BIGINT UNSIGNED NOT NULL,
  month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  published_by BIGINT UNSIGNED NOT NULL,
  published_at DATETIME(6) NOT NULL,
  recorded_at DATETIME(6) NOT NULL,
  late BOOLEAN NOT NULL,
  note VARCHAR(500) NOT NULL DEFAULT '',
  counts LONGTEXT NOT NULL,
  chain_head BINARY(32) NOT NULL,
  PRIMARY KEY (id),
  KEY publication_unit (unit_id, month),
  CONSTRAINT publication_unit_month FOREIGN KEY (unit_id, month) REFERENCES unit_month (unit_id, month),
  CONSTRAINT publication_counts CHECK (JSON_VALID(counts))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
