CREATE TABLE IF NOT EXISTS account (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  person_id BIGINT UNSIGNED NULL COMMENT 'personal account',
  unit_id BIGINT UNSIGNED NULL COMMENT 'unit administration account',
  state ENUM('issued','active','locked','disabled') NOT NULL DEFAULT 'issued',
  change_before DATETIME(6) NULL COMMENT 'an initial code unchanged at this business time locks',
  issued_at DATETIME(6) NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  UNIQUE KEY account_name (name),
  UNIQUE KEY account_person (person_id),
  UNIQUE KEY account_unit (unit_id),
  KEY account_due (state, change_before),
  CONSTRAINT account_person FOREIGN KEY (person_id) REFERENCES person (id),
  CONSTRAINT account_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT account_owner CHECK ((person_id IS NULL) <> (unit_id IS NULL))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
