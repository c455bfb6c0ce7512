CREATE TABLE IF NOT EXISTS paper_result (
  evaluation_id BIGINT UNSIGNED NOT NULL,
  points INT NULL,
  level ENUM('A','B','C','D') NOT NULL,
  entered_by BIGINT UNSIGNED NOT NULL,
  entered_at DATETIME(6) NOT NULL,
  signed_off_by BIGINT UNSIGNED NULL,
  signed_off_at DATETIME(6) NULL,
  difference_reason VARCHAR(500) NOT NULL DEFAULT '',
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (evaluation_id),
  CONSTRAINT paper_result_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
