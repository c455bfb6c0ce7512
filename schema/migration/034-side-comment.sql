-- Comments of the superiors of a person's other assignments (domain.md section 1, kiem nhiem).
CREATE TABLE IF NOT EXISTS side_comment (
  evaluation_id BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  unit_id BIGINT UNSIGNED NOT NULL,
  comment VARCHAR(2000) NOT NULL,
  at DATETIME(6) NOT NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (evaluation_id, person_id, unit_id),
  CONSTRAINT side_comment_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
