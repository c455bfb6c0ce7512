-- A browser in which an account was logged in once: its wrong tries are counted apart, so that a colleague's guesses from
-- another browser of the same office never keep the account's owner out.
CREATE TABLE IF NOT EXISTS login_device (
  token_hash BINARY(32) NOT NULL,
  account_id BIGINT UNSIGNED NOT NULL,
  seen_at DATETIME(6) NOT NULL COMMENT 'real time of the last login',
  failures SMALLINT UNSIGNED NOT NULL DEFAULT 0,
  failed_at DATETIME(6) NULL,
  PRIMARY KEY (token_hash, account_id),
  KEY login_device_account (account_id, seen_at),
  CONSTRAINT login_device_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
