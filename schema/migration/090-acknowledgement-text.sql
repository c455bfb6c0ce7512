-- The regulation on use and the notice on personal data, by version; a version that somebody may have read is never changed.
CREATE TABLE IF NOT EXISTS acknowledgement_text (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  code VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  version INT UNSIGNED NOT NULL,
  number VARCHAR(60) NOT NULL DEFAULT '',
  title VARCHAR(300) NOT NULL,
  body MEDIUMTEXT NOT NULL,
  sample BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'shipped: to be replaced by the own text',
  valid_from DATE NOT NULL COMMENT 'must be acknowledged from this day',
  valid_to DATE NULL COMMENT 'first day on which another version is in its place',
  account_id BIGINT UNSIGNED NULL,
  person_id BIGINT UNSIGNED NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY acknowledgement_text_version (code, version),
  KEY acknowledgement_text_valid (valid_to, valid_from, code, version),
  CONSTRAINT acknowledgement_text_dates CHECK (valid_to IS NULL OR valid_to >= valid_from)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
