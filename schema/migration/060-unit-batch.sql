-- Changes of the organisation tree that were ordered together: one form, or one list.
CREATE TABLE IF NOT EXISTS unit_batch (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  title VARCHAR(200) NOT NULL DEFAULT '' COMMENT 'the file a list came in',
  account_id BIGINT UNSIGNED NOT NULL COMMENT '0: an operator at the machine',
  person_id BIGINT UNSIGNED NOT NULL,
  created_at DATETIME(6) NOT NULL,
  applied_at DATETIME(6) NULL COMMENT 'the last time something of it took effect',
  followed_at DATETIME(6) NULL COMMENT 'open evaluations were resolved again after that',
  problem VARCHAR(60) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'why it could not take effect',
  problem_change BIGINT UNSIGNED NULL,
  PRIMARY KEY (id),
  KEY unit_batch_follow (followed_at, applied_at)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
