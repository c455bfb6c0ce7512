CREATE TABLE IF NOT EXISTS login_address (
  address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  account_name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  failures SMALLINT UNSIGNED NOT NULL DEFAULT 0,
  failed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (address, account_name),
  KEY login_address_age (failed_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
