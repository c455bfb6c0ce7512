-- A leader's parts d, đ and e of counted results: each a whole or a half (NĐ 335/2025).
CREATE TABLE IF NOT EXISTS score_part (
  evaluation_id BIGINT UNSIGNED NOT NULL,
  step ENUM('self','superior') NOT NULL,
  part ENUM('d','dd','e') NOT NULL,
  percent TINYINT UNSIGNED NOT NULL,
  PRIMARY KEY (evaluation_id, step, part),
  CONSTRAINT score_part_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT score_part_percent CHECK (percent IN (50, 100))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
