-- The password was right and the second step is still to come: no session yet, no rights. Real time; lives five minutes.
CREATE TABLE IF NOT EXISTS login_pending (
  token_hash BINARY(32) NOT NULL,
  account_id BIGINT UNSIGNED NOT NULL,
  created_at DATETIME(6) NOT NULL,
  must_change BOOLEAN NOT NULL,
  next VARCHAR(250) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'path to go to afterwards',
  carried_path VARCHAR(200) NOT NULL,
  carried MEDIUMTEXT NOT NULL COMMENT 'fields typed before login, as the login form carried them',
  PRIMARY KEY (token_hash),
  KEY login_pending_age (created_at),
  CONSTRAINT login_pending_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
