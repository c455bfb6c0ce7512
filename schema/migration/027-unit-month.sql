-- One narrow row an agency and month, written by every command that changes who counts; head of the month's hash chain.
CREATE TABLE IF NOT EXISTS unit_month (
  unit_id BIGINT UNSIGNED NOT NULL COMMENT 'an agency',
  month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  rule_set_id BIGINT UNSIGNED NOT NULL,
  mode ENUM('paper','both','software') NOT NULL,
  opened_at DATETIME(6) NOT NULL,
  published_at DATETIME(6) NULL,
  published_by BIGINT UNSIGNED NULL,
  publication_note VARCHAR(500) NOT NULL DEFAULT '',
  cap_percent SMALLINT UNSIGNED NULL COMMENT 'exception granted to the agency',
  chain_length INT UNSIGNED NOT NULL DEFAULT 0,
  chain_head BINARY(32) NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (unit_id, month),
  KEY unit_month_month (month, published_at),
  CONSTRAINT unit_month_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT unit_month_rule_set FOREIGN KEY (rule_set_id) REFERENCES rule_set (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
