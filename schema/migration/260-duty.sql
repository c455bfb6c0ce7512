-- What a person does every month: each new month's plan is offered these.
CREATE TABLE IF NOT EXISTS duty (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  person_id BIGINT UNSIGNED NOT NULL,
  content VARCHAR(1000) NOT NULL,
  product VARCHAR(500) NOT NULL DEFAULT '',
  due_day TINYINT UNSIGNED NOT NULL COMMENT 'of the month; its last day where the month is shorter',
  criteria VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'codes of the criteria it proves, blanks between',
  created_at DATETIME(6) NOT NULL,
  stopped_at DATETIME(6) NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  KEY duty_person (person_id, stopped_at),
  CONSTRAINT duty_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT duty_due_day CHECK (due_day BETWEEN 1 AND 31)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
