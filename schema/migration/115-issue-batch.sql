-- People chosen to be given a one-time code, a chunk at a time. The codes are nowhere.
CREATE TABLE IF NOT EXISTS issue_batch (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  account_id BIGINT UNSIGNED NOT NULL COMMENT 'who goes on with it',
  what VARCHAR(200) NOT NULL COMMENT 'the unit or the file it was made from',
  created_at DATETIME(6) NOT NULL,
  ended_at DATETIME(6) NULL COMMENT 'done, or left for so long that a job ended it',
  PRIMARY KEY (id),
  KEY issue_batch_account (account_id, created_at),
  KEY issue_batch_open (ended_at, created_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
