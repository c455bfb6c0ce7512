-- One row a form sent: a second copy finds it and gets the first one's target. No foreign keys (design.md section 3).
CREATE TABLE IF NOT EXISTS submission (
  account_id BIGINT UNSIGNED NOT NULL,
  form_id CHAR(22) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  route VARCHAR(120) NOT NULL,
  target VARCHAR(300) NOT NULL,
  created_at DATETIME(6) NOT NULL,
  PRIMARY KEY (account_id, form_id, route),
  KEY submission_age (created_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
