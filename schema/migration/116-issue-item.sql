CREATE TABLE IF NOT EXISTS issue_item (
  batch_id BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  agency_id BIGINT UNSIGNED NOT NULL COMMENT 'slips are handed out by agency',
  chunk SMALLINT UNSIGNED NULL COMMENT 'NULL: waits',
  outcome ENUM('issued','skipped') NULL COMMENT 'skipped: has a code by now, has left, or is beyond the rights',
  PRIMARY KEY (batch_id, person_id),
  KEY issue_item_next (batch_id, chunk, agency_id),
  CONSTRAINT issue_item_batch FOREIGN KEY (batch_id) REFERENCES issue_batch (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
