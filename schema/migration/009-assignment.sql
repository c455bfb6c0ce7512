CREATE TABLE IF NOT EXISTS assignment (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  person_id BIGINT UNSIGNED NOT NULL,
  unit_id BIGINT UNSIGNED NOT NULL,
  position_id BIGINT UNSIGNED NOT NULL,
  `rank` ENUM('head','deputy','member') NOT NULL,
  main BOOLEAN NOT NULL,
  management_level ENUM('central','city','district','agency') NOT NULL DEFAULT 'agency',
  valid_from DATE NOT NULL DEFAULT '2000-01-01',
  valid_to DATE NULL,
  PRIMARY KEY (id),
  UNIQUE KEY assignment_once (person_id, unit_id, position_id, valid_from),
  KEY assignment_unit (unit_id, `rank`, valid_to),
  CONSTRAINT assignment_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT assignment_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT assignment_position FOREIGN KEY (position_id) REFERENCES position (id),
  CONSTRAINT assignment_dates CHECK (valid_to IS NULL OR valid_to > valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
