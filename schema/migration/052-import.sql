-- A list as it was read, kept between the dry run and the clerk's word.
CREATE TABLE IF NOT EXISTS import (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  kind ENUM('units','people','authorities','grants') NOT NULL,
  file_name VARCHAR(200) NOT NULL,
  sha256 BINARY(32) NOT NULL,
  content MEDIUMBLOB NOT NULL,
  account_id BIGINT UNSIGNED NOT NULL,
  created_at DATETIME(6) NOT NULL,
  applied_at DATETIME(6) NULL,
  applied_rows INT UNSIGNED NULL,
  bad_rows INT UNSIGNED NULL,
  PRIMARY KEY (id),
  KEY import_account (account_id, created_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
