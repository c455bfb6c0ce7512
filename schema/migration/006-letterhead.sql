-- The head of an agency's papers, dated (domain.md section 9).
CREATE TABLE IF NOT EXISTS letterhead (
  unit_id BIGINT UNSIGNED NOT NULL,
  valid_from DATE NOT NULL,
  style ENUM('party','state','front') NOT NULL,
  upper_line VARCHAR(200) NOT NULL DEFAULT '',
  lower_line VARCHAR(200) NOT NULL,
  place VARCHAR(60) NOT NULL DEFAULT '',
  number_suffix VARCHAR(40) NOT NULL DEFAULT '',
  PRIMARY KEY (unit_id, valid_from),
  CONSTRAINT letterhead_unit FOREIGN KEY (unit_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
