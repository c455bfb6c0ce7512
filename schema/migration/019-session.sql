-- Times are real (SYSDATE); an ended session keeps its token hash seven days so that a late POST becomes a draft.
CREATE TABLE IF NOT EXISTS session (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  token_hash BINARY(32) NOT NULL,
  account_id BIGINT UNSIGNED NOT NULL,
  csrf BINARY(32) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  seen_at DATETIME(6) NOT NULL,
  proven_at DATETIME(6) NOT NULL COMMENT 'last time the secret was shown',
  ended_at DATETIME(6) NULL,
  address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  agent VARCHAR(200) NOT NULL DEFAULT '',
  must_change BOOLEAN NOT NULL DEFAULT FALSE,
  wrote_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY session_token (token_hash),
  KEY session_account (account_id, ended_at),
  KEY session_age (created_at),
  CONSTRAINT session_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
