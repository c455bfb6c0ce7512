CREATE TABLE IF NOT EXISTS delegation (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  from_person_id BIGINT UNSIGNED NOT NULL,
  to_person_id BIGINT UNSIGNED NOT NULL,
  power ENUM('superior','authority') NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NOT NULL,
  decision_number VARCHAR(60) NOT NULL,
  decision_date DATE NOT NULL,
  decision_issuer VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY delegation_to (to_person_id, valid_from),
  CONSTRAINT delegation_from FOREIGN KEY (from_person_id) REFERENCES person (id),
  CONSTRAINT delegation_to FOREIGN KEY (to_person_id) REFERENCES person (id),
  CONSTRAINT delegation_dates CHECK (valid_to >= valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
