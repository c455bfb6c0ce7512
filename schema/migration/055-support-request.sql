CREATE TABLE IF NOT EXISTS support_request (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  account_id BIGINT UNSIGNED NOT NULL,
  unit_id BIGINT UNSIGNED NOT NULL,
  office_id BIGINT UNSIGNED NOT NULL,
  subject VARCHAR(200) NOT NULL,
  kind VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  state ENUM('open','answered','handed_up','closed') NOT NULL DEFAULT 'open',
  created_at DATETIME(6) NOT NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  KEY support_request_office (office_id, state, created_at),
  CONSTRAINT support_request_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT support_request_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT support_request_office FOREIGN KEY (office_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
