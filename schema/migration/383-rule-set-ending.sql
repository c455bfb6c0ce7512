-- The last day that one administrator asks for a rule set and another one approves.
CREATE TABLE IF NOT EXISTS rule_set_ending (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  rule_set_id BIGINT UNSIGNED NOT NULL,
  until DATE NOT NULL,
  reason VARCHAR(500) NOT NULL,
  decision_number VARCHAR(60) NOT NULL,
  decision_date DATE NOT NULL,
  decision_issuer VARCHAR(200) NOT NULL,
  state ENUM('asked','approved','refused','withdrawn') NOT NULL DEFAULT 'asked',
  asked_by BIGINT UNSIGNED NOT NULL COMMENT 'a person',
  asked_at DATETIME(6) NOT NULL,
  answered_by BIGINT UNSIGNED NULL COMMENT 'a person',
  answered_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY rule_set_ending_state (rule_set_id, state),
  CONSTRAINT rule_set_ending_second CHECK (state NOT IN ('approved', 'refused') OR (answered_by IS NOT NULL AND answered_by <> asked_by))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
