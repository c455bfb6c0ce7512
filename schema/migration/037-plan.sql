-- A person's month: exists once the person has looked it over and saved or submitted it.
CREATE TABLE IF NOT EXISTS plan (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  person_id BIGINT UNSIGNED NOT NULL,
  month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  note VARCHAR(2000) NOT NULL DEFAULT '',
  completed_at DATETIME(6) NULL COMMENT 'the person said the plan is complete (business time)',
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  UNIQUE KEY plan_month (person_id, month),
  CONSTRAINT plan_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
