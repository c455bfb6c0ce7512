CREATE TABLE IF NOT EXISTS extension (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  unit_id BIGINT UNSIGNED NULL,
  person_id BIGINT UNSIGNED NULL,
  step ENUM('plan','self','superior','decide','publish') NOT NULL,
  until DATETIME(6) NOT NULL,
  reason VARCHAR(500) NOT NULL,
  granted_by BIGINT UNSIGNED NOT NULL,
  granted_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  KEY extension_of_unit (month, unit_id, step),
  KEY extension_of_person (month, person_id, step),
  CONSTRAINT extension_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT extension_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
