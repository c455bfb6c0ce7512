-- Overrides of the rule set's own bindings, made by an administrator.
CREATE TABLE IF NOT EXISTS criteria_binding (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  criteria_set_id BIGINT UNSIGNED NOT NULL,
  position_id BIGINT UNSIGNED NULL,
  unit_id BIGINT UNSIGNED NULL,
  staff_kind ENUM('cadre','civil_servant','public_employee','contract') NULL,
  `rank` ENUM('head','deputy','member') NULL,
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  PRIMARY KEY (id),
  CONSTRAINT criteria_binding_set FOREIGN KEY (criteria_set_id) REFERENCES criteria_set (id),
  CONSTRAINT criteria_binding_position FOREIGN KEY (position_id) REFERENCES position (id),
  CONSTRAINT criteria_binding_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
