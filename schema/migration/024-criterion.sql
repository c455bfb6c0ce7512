-- The scored leaves of a criteria set, so that score can refer to them; the tree itself is read from the document.
CREATE TABLE IF NOT EXISTS criterion (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  criteria_set_id BIGINT UNSIGNED NOT NULL,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  ord SMALLINT UNSIGNED NOT NULL,
  kind ENUM('normal','bonus','deduction','knock_out') NOT NULL,
  source ENUM('manual','counted') NOT NULL DEFAULT 'manual',
  maximum INT NOT NULL COMMENT 'hundredths of a point',
  PRIMARY KEY (id),
  UNIQUE KEY criterion_code (criteria_set_id, code),
  CONSTRAINT criterion_criteria_set FOREIGN KEY (criteria_set_id) REFERENCES criteria_set (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
