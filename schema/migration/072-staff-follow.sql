-- Agencies whose open month is to be resolved again from that day on, because people or leaders changed.
CREATE TABLE IF NOT EXISTS staff_follow (
  unit_id BIGINT UNSIGNED NOT NULL COMMENT 'an agency',
  due DATE NOT NULL,
  PRIMARY KEY (due, unit_id),
  CONSTRAINT staff_follow_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci
