-- A regulation as one XML document; immutable once in force.
CREATE TABLE IF NOT EXISTS rule_set (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  number VARCHAR(60) NOT NULL,
  issuer VARCHAR(200) NOT NULL,
  parent_id BIGINT UNSIGNED NULL,
  unit_id BIGINT UNSIGNED NULL COMMENT 'holds for this unit and all below; NULL: the whole city',
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  state ENUM('draft','approved','retired') NOT NULL DEFAULT 'draft',
  document MEDIUMTEXT NOT NULL,
  sha256 BINARY(32) NOT NULL,
  approved_by BIGINT UNSIGNED NULL,
  approved_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY rule_set_version (code, version),
  CONSTRAINT rule_set_parent FOREIGN KEY (parent_id) REFERENCES rule_set (id),
  CONSTRAINT rule_set_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
