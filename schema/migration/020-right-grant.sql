CREATE TABLE IF NOT EXISTS right_grant (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  account_id BIGINT UNSIGNED NOT NULL,
  role ENUM('city_admin','bloc_admin','bloc_aggregator','unit_admin','unit_aggregator','auditor') NOT NULL,
  unit_id BIGINT UNSIGNED NOT NULL COMMENT 'scope: this unit and all below',
  bloc ENUM('party','government','school') NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  decision_number VARCHAR(60) NOT NULL,
  decision_date DATE NOT NULL,
  decision_issuer VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY right_grant_once (account_id, role, unit_id, bloc, valid_from),
  KEY right_grant_unit (unit_id, role),
  CONSTRAINT right_grant_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT right_grant_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT right_grant_decision CHECK (decision_number <> '' AND decision_issuer <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
