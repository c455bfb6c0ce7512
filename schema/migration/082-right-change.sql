-- Every change of a right's end, with the decision it rests on; the giving itself stands in right_grant.
CREATE TABLE IF NOT EXISTS right_change (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  grant_id BIGINT UNSIGNED NOT NULL,
  changed_at DATETIME(6) NOT NULL,
  person_id BIGINT UNSIGNED NULL COMMENT 'who; NULL: an operator',
  kind ENUM('end','until','open','import') NOT NULL,
  old_to DATE NULL,
  new_to DATE NULL,
  decision_number VARCHAR(60) NOT NULL,
  decision_date DATE NOT NULL,
  decision_issuer VARCHAR(200) NOT NULL,
  reason VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (id),
  KEY right_change_grant (grant_id, id),
  CONSTRAINT right_change_grant FOREIGN KEY (grant_id) REFERENCES right_grant (id),
  CONSTRAINT right_change_decision CHECK (decision_number <> '' AND decision_issuer <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
