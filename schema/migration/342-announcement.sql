-- News of administrators for the people of their scope, from a day to a day.
CREATE TABLE IF NOT EXISTS announcement (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  title VARCHAR(200) NOT NULL,
  body VARCHAR(8000) NOT NULL,
  unit_id BIGINT UNSIGNED NULL COMMENT 'for this unit and all below; NULL: the whole city',
  bloc ENUM('party','government','school') NULL COMMENT 'there; NULL: every bloc',
  first_day DATE NOT NULL,
  last_day DATE NOT NULL COMMENT 'inclusive',
  office_id BIGINT UNSIGNED NULL COMMENT 'the agency of who wrote it',
  account_id BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  created_at DATETIME(6) NOT NULL,
  withdrawn_at DATETIME(6) NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  KEY announcement_unit (unit_id, first_day),
  CONSTRAINT announcement_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT announcement_office FOREIGN KEY (office_id) REFERENCES unit (id),
  CONSTRAINT announcement_days CHECK (last_day >= first_day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
