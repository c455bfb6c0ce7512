-- Guides, regulations and forms published on the site.
CREATE TABLE IF NOT EXISTS document (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  title VARCHAR(300) NOT NULL,
  kind ENUM('guide','regulation','form','announcement') NOT NULL,
  number VARCHAR(60) NOT NULL DEFAULT '',
  body MEDIUMTEXT NULL,
  file_name VARCHAR(200) NOT NULL DEFAULT '',
  media_type VARCHAR(80) CHARACTER SET ascii NOT NULL DEFAULT '',
  content MEDIUMBLOB NULL,
  bloc ENUM('party','government','school') NULL,
  unit_id BIGINT UNSIGNED NULL,
  published_at DATETIME(6) NULL,
  withdrawn_at DATETIME(6) NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  CONSTRAINT document_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
