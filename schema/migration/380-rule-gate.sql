-- One row that whoever opens a month and whoever puts a regulation or a binding into force both write, so that they go one after
-- the other (record/rules.h, rules_gate).
CREATE TABLE IF NOT EXISTS rule_gate (
  id TINYINT UNSIGNED NOT NULL,
  decided BIGINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'how often rules were changed',
  opened BIGINT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'how often a month was opened somewhere',
  PRIMARY KEY (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
