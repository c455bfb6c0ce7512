-- Points by criterion, hundredths; NULL is missing, never 0.
CREATE TABLE IF NOT EXISTS score (
  evaluation_id BIGINT UNSIGNED NOT NULL,
  criterion_id BIGINT UNSIGNED NOT NULL,
  self INT NULL,
  superior INT NULL,
  decided INT NULL,
  self_note VARCHAR(500) NOT NULL DEFAULT '',
  superior_note VARCHAR(500) NOT NULL DEFAULT '',
  PRIMARY KEY (evaluation_id, criterion_id),
  CONSTRAINT score_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id),
  CONSTRAINT score_criterion FOREIGN KEY (criterion_id) REFERENCES criterion (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
