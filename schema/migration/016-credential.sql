-- Read by the login database account alone. A code is random and is kept as SHA2-256; a password as scrypt.
CREATE TABLE IF NOT EXISTS credential (
  account_id BIGINT UNSIGNED NOT NULL,
  password VARCHAR(255) CHARACTER SET ascii COLLATE ascii_bin NULL,
  code_hash BINARY(32) NULL,
  code_expires DATETIME(6) NULL COMMENT 'real time',
  changed_at DATETIME(6) NULL,
  failures SMALLINT UNSIGNED NOT NULL DEFAULT 0,
  failed_at DATETIME(6) NULL,
  locked_until DATETIME(6) NULL COMMENT 'real time',
  totp_secret VARBINARY(64) NULL,
  totp_last BIGINT UNSIGNED NULL,
  PRIMARY KEY (account_id),
  CONSTRAINT credential_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
