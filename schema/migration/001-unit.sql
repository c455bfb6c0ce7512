-- The organisation tree as it stands today. History is in unit_history, what comes in unit_change.
CREATE TABLE IF NOT EXISTS unit (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  short_name VARCHAR(80) NOT NULL DEFAULT '',
  kind ENUM('agency','part','grouping') NOT NULL,
  bloc ENUM('party','government','school') NOT NULL,
  type VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  parent_id BIGINT UNSIGNED NULL,
  agency_id BIGINT UNSIGNED NULL COMMENT 'nearest agency at or above; NULL for a grouping',
  ord INT UNSIGNED NOT NULL DEFAULT 0,
  valid_from DATE NOT NULL DEFAULT '2000-01-01',
  valid_to DATE NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  UNIQUE KEY unit_code (code),
  KEY unit_parent (parent_id, ord),
  KEY unit_agency (agency_id),
  CONSTRAINT unit_parent FOREIGN KEY (parent_id) REFERENCES unit (id),
  CONSTRAINT unit_agency FOREIGN KEY (agency_id) REFERENCES unit (id),
  CONSTRAINT unit_dates CHECK (valid_to IS NULL OR valid_to > valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
