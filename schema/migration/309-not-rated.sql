-- The paper by which a person is not rated in a month; the reason stands on the evaluation.
CREATE TABLE IF NOT EXISTS not_rated (
  evaluation_id BIGINT UNSIGNED NOT NULL,
  document_number VARCHAR(60) NOT NULL,
  document_date DATE NOT NULL,
  document_issuer VARCHAR(200) NOT NULL,
  PRIMARY KEY (evaluation_id),
  CONSTRAINT not_rated_evaluation FOREIGN KEY (evaluation_id) REFERENCES evaluation (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
