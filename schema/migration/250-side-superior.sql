-- Who leads a person in another post than the main one, as the month's file has it (domain.md section 1, kiem nhiem).
CREATE TABLE IF NOT EXISTS side_superior (
  evaluation_id BIGINT UNSIGNED NOT NULL,
  unit_id BIGINT UNSIGNED NOT NULL COMMENT 'of the other assignment',
  month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  superior_id BIGINT UNSIGNED NOT NULL,
  position_name VARCHAR(120) NOT NULL,
  PRIMARY KEY (evaluation_id, unit_id),
  KEY side_superior_person (superior_id, month),
  KEY side_superior_unit (unit_id, month),
  CONSTRAINT side_superior_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT side_superior_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT side_superior_person FOREIGN KEY (superior_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
