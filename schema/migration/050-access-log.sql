CREATE TABLE IF NOT EXISTS access_log (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  at DATETIME(6) NOT NULL COMMENT 'real time',
  kind ENUM('login','login_failed','logout','refused','view','export') NOT NULL,
  account_id BIGINT UNSIGNED NULL,
  account_name VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  address VARCHAR(45) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  route VARCHAR(120) NOT NULL DEFAULT '',
  object VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  object_id BIGINT UNSIGNED NULL,
  request_id CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  PRIMARY KEY (id, at),
  KEY access_log_account (account_id, at),
  KEY access_log_object (object, object_id, at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci
PARTITION BY RANGE COLUMNS (at) (PARTITION p_rest VALUES LESS THAN (MAXVALUE));
