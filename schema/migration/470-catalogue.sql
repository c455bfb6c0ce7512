-- The standard products of an agency (NĐ 335/2025, domain.md section 4), which agencies below use too. A code may come back with
-- another coefficient from a later day. valid_to is the first day on which it is not used any more.
CREATE TABLE IF NOT EXISTS catalogue (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  unit_id BIGINT UNSIGNED NOT NULL COMMENT 'an agency or a grouping',
  code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(300) NOT NULL,
  measure VARCHAR(60) NOT NULL DEFAULT '' COMMENT 'what one of it is: a document, a file',
  coefficient SMALLINT UNSIGNED NOT NULL COMMENT 'hundredths',
  valid_from DATE NOT NULL,
  valid_to DATE NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  UNIQUE KEY catalogue_code (unit_id, code, valid_from),
  CONSTRAINT catalogue_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT catalogue_coefficient CHECK (coefficient BETWEEN 1 AND 10000),
  CONSTRAINT catalogue_days CHECK (valid_to IS NULL OR valid_to > valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
