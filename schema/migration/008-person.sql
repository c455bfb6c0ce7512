CREATE TABLE IF NOT EXISTS person (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  family_name VARCHAR(80) NOT NULL,
  given_name VARCHAR(40) NOT NULL,
  staff_kind ENUM('cadre','civil_servant','public_employee','contract') NOT NULL,
  phone VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  email VARCHAR(120) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  search_name VARCHAR(130) COLLATE utf8mb4_uca1400_ai_ci
    GENERATED ALWAYS AS (CONCAT(given_name, ' ', family_name, ' ', given_name)) STORED,
  valid_from DATE NOT NULL DEFAULT '2000-01-01',
  valid_to DATE NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  UNIQUE KEY person_code (code),
  KEY person_sort (given_name, family_name),
  KEY person_search (search_name)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
