CREATE TABLE IF NOT EXISTS account_holder (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  account_id BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  organisation VARCHAR(200) NOT NULL DEFAULT '',
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  decision_number VARCHAR(60) NOT NULL,
  decision_date DATE NOT NULL,
  decision_issuer VARCHAR(200) NOT NULL,
  PRIMARY KEY (id),
  KEY account_holder_account (account_id, valid_from),
  CONSTRAINT account_holder_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT account_holder_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
