CREATE TABLE IF NOT EXISTS holiday (
  day DATE NOT NULL,
  name VARCHAR(120) NOT NULL,
  working BOOLEAN NOT NULL DEFAULT FALSE COMMENT 'a weekend day worked in exchange',
  PRIMARY KEY (day)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
