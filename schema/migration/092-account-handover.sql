-- What was done with a unit's administration account: the minutes are printed from it. Never changed.
CREATE TABLE IF NOT EXISTS account_handover (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  account_id BIGINT UNSIGNED NOT NULL,
  kind ENUM('hand_over','renew','take_back') NOT NULL,
  former_id BIGINT UNSIGNED NULL COMMENT 'account_holder that ended',
  holder_id BIGINT UNSIGNED NULL COMMENT 'account_holder from then on',
  roles VARCHAR(100) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'rights of the account on that day',
  by_account_id BIGINT UNSIGNED NOT NULL,
  by_person_id BIGINT UNSIGNED NOT NULL,
  by_unit_id BIGINT UNSIGNED NULL COMMENT 'agency of whom handed over',
  reason VARCHAR(1000) NOT NULL DEFAULT '',
  decision_number VARCHAR(60) NOT NULL DEFAULT '',
  decision_date DATE NULL,
  decision_issuer VARCHAR(200) NOT NULL DEFAULT '',
  happened_at DATETIME(6) NOT NULL COMMENT 'business time',
  recorded_at DATETIME(6) NOT NULL COMMENT 'real time',
  PRIMARY KEY (id),
  KEY account_handover_account (account_id, id),
  CONSTRAINT account_handover_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT account_handover_former FOREIGN KEY (former_id) REFERENCES account_holder (id),
  CONSTRAINT account_handover_holder FOREIGN KEY (holder_id) REFERENCES account_holder (id),
  CONSTRAINT account_handover_person FOREIGN KEY (by_person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
