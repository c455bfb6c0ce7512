CREATE TABLE IF NOT EXISTS unit_history (
  unit_id BIGINT UNSIGNED NOT NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  name VARCHAR(200) NOT NULL,
  short_name VARCHAR(80) NOT NULL,
  parent_id BIGINT UNSIGNED NULL,
  basis VARCHAR(300) NOT NULL DEFAULT '',
  PRIMARY KEY (unit_id, valid_from),
  CONSTRAINT unit_history_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
