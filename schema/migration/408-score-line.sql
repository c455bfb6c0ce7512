-- The products that a step's counted points came from, as they stood when it was sent: tasks may be corrected later.
CREATE TABLE IF NOT EXISTS score_line (
  evaluation_id BIGINT UNSIGNED NOT NULL,
  step ENUM('self','superior') NOT NULL,
  ord SMALLINT UNSIGNED NOT NULL,
  task_id BIGINT UNSIGNED NOT NULL,
  content VARCHAR(1000) NOT NULL,
  quantity SMALLINT UNSIGNED NOT NULL,
  coefficient SMALLINT UNSIGNED NOT NULL COMMENT 'hundredths',
  percent TINYINT UNSIGNED NOT NULL,
  faults SMALLINT UNSIGNED NOT NULL,
  delays SMALLINT UNSIGNED NOT NULL,
  objective BOOLEAN NOT NULL,
  confirmed BOOLEAN NOT NULL,
  PRIMARY KEY (evaluation_id, step, ord),
  CONSTRAINT score_line_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT score_line_percent CHECK (percent <= 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
