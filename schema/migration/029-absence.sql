CREATE TABLE IF NOT EXISTS absence (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  person_id BIGINT UNSIGNED NOT NULL,
  first_day DATE NOT NULL,
  last_day DATE NOT NULL,
  cause ENUM('illness','leave','maternity','training','residential_study','force_majeure') NOT NULL,
  note VARCHAR(300) NOT NULL DEFAULT '',
  recorded_by BIGINT UNSIGNED NULL,
  PRIMARY KEY (id),
  KEY absence_person (person_id, first_day),
  CONSTRAINT absence_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT absence_days CHECK (last_day >= first_day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
