-- The parts or agencies a deputy leads.
CREATE TABLE IF NOT EXISTS assignment_field (
  assignment_id BIGINT UNSIGNED NOT NULL,
  unit_id BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (assignment_id, unit_id),
  KEY assignment_field_unit (unit_id),
  CONSTRAINT assignment_field_assignment FOREIGN KEY (assignment_id) REFERENCES assignment (id) ON DELETE CASCADE,
  CONSTRAINT assignment_field_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
