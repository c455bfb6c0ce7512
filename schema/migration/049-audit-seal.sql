CREATE TABLE IF NOT EXISTS audit_seal (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  source ENUM('audit','access_log') NOT NULL,
  first_id BIGINT UNSIGNED NOT NULL,
  last_id BIGINT UNSIGNED NOT NULL,
  row_count BIGINT UNSIGNED NOT NULL,
  hash BINARY(32) NOT NULL,
  sealed_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY audit_seal_range (source, first_id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
