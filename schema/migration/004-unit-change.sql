CREATE TABLE IF NOT EXISTS unit_change (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  unit_id BIGINT UNSIGNED NULL,
  kind ENUM('create','rename','move','merge','split','end') NOT NULL,
  effective DATE NOT NULL,
  detail LONGTEXT NOT NULL,
  basis VARCHAR(300) NOT NULL,
  created_by BIGINT UNSIGNED NOT NULL,
  created_at DATETIME(6) NOT NULL,
  applied_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY unit_change_due (applied_at, effective),
  CONSTRAINT unit_change_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT unit_change_detail CHECK (JSON_VALID(detail))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
