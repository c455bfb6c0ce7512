CREATE TABLE IF NOT EXISTS announcement_read (
  announcement_id BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  read_at DATETIME(6) NOT NULL,
  PRIMARY KEY (announcement_id, person_id),
  CONSTRAINT announcement_read_announcement FOREIGN KEY (announcement_id) REFERENCES announcement (id),
  CONSTRAINT announcement_read_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
