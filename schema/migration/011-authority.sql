-- Who decides on the leaders below a unit, by bloc and management level (domain.md section 5).
CREATE TABLE IF NOT EXISTS authority (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  unit_id BIGINT UNSIGNED NOT NULL COMMENT 'scope: this unit and all below',
  bloc ENUM('party','government','school') NULL,
  management_level ENUM('central','city','district','agency') NULL,
  authority_unit_id BIGINT UNSIGNED NOT NULL COMMENT 'its head decides, or chairs',
  collective BOOLEAN NOT NULL DEFAULT FALSE,
  superior_unit_id BIGINT UNSIGNED NULL COMMENT 'its head is the superior of heads',
  advice_unit_id BIGINT UNSIGNED NULL,
  basis VARCHAR(300) NOT NULL DEFAULT '',
  valid_from DATE NOT NULL DEFAULT '2000-01-01',
  valid_to DATE NULL,
  PRIMARY KEY (id),
  UNIQUE KEY authority_once (unit_id, bloc, management_level, valid_from),
  CONSTRAINT authority_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT authority_authority FOREIGN KEY (authority_unit_id) REFERENCES unit (id),
  CONSTRAINT authority_superior FOREIGN KEY (superior_unit_id) REFERENCES unit (id),
  CONSTRAINT authority_advice FOREIGN KEY (advice_unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
