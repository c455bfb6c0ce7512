CREATE TABLE IF NOT EXISTS acknowledgement (
  account_id BIGINT UNSIGNED NOT NULL,
  text_code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  text_version INT UNSIGNED NOT NULL,
  acknowledged_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, text_code, text_version),
  CONSTRAINT acknowledgement_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
