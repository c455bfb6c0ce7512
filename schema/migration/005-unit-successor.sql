CREATE TABLE IF NOT EXISTS unit_successor (
  unit_id BIGINT UNSIGNED NOT NULL,
  successor_id BIGINT UNSIGNED NOT NULL,
  valid_from DATE NOT NULL,
  PRIMARY KEY (unit_id, successor_id),
  CONSTRAINT unit_successor_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT unit_successor_successor FOREIGN KEY (successor_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
