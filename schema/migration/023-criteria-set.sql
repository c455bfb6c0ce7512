CREATE TABLE IF NOT EXISTS criteria_set (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  rule_set_id BIGINT UNSIGNED NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY criteria_set_code (rule_set_id, code),
  CONSTRAINT criteria_set_rule_set FOREIGN KEY (rule_set_id) REFERENCES rule_set (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
