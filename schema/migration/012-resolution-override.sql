CREATE TABLE IF NOT EXISTS resolution_override (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  person_id BIGINT UNSIGNED NOT NULL,
  superior_id BIGINT UNSIGNED NULL,
  authority_id BIGINT UNSIGNED NULL,
  reason VARCHAR(300) NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  PRIMARY KEY (id),
  KEY resolution_override_person (person_id, valid_from),
  CONSTRAINT resolution_override_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT resolution_override_superior FOREIGN KEY (superior_id) REFERENCES person (id),
  CONSTRAINT resolution_override_authority FOREIGN KEY (authority_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
