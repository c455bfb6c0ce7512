-- What a rated person brings forward against the published result, where the regulation knows petitions (NĐ 335/2025).
CREATE TABLE IF NOT EXISTS petition (
  evaluation_id BIGINT UNSIGNED NOT NULL,
  content VARCHAR(2000) NOT NULL,
  sent_at DATETIME(6) NOT NULL,
  state ENUM('sent','withdrawn','upheld','accepted') NOT NULL DEFAULT 'sent' COMMENT 'upheld: the result stays',
  answer VARCHAR(2000) NOT NULL DEFAULT '',
  answered_by BIGINT UNSIGNED NULL COMMENT 'a person',
  behalf_id BIGINT UNSIGNED NULL COMMENT 'a person: answered_by acted for them',
  answered_at DATETIME(6) NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (evaluation_id),
  KEY petition_state (state, sent_at),
  CONSTRAINT petition_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT petition_answered CHECK (state NOT IN ('upheld', 'accepted') OR (answered_by IS NOT NULL AND answer <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
