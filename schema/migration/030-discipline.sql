CREATE TABLE IF NOT EXISTS discipline (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  person_id BIGINT UNSIGNED NOT NULL,
  effective DATE NOT NULL,
  form VARCHAR(60) NOT NULL,
  forced_level ENUM('A','B','C','D') NULL,
  decision_number VARCHAR(60) NOT NULL,
  decision_date DATE NOT NULL,
  decision_issuer VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY discipline_person (person_id, effective),
  CONSTRAINT discipline_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
