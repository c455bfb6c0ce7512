CREATE TABLE IF NOT EXISTS schedule_entry (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  schedule_id BIGINT UNSIGNED NOT NULL,
  day DATE NOT NULL,
  session ENUM('morning','afternoon','day') NOT NULL,
  content VARCHAR(1000) NOT NULL,
  place VARCHAR(200) NOT NULL DEFAULT '',
  task_id BIGINT UNSIGNED NULL,
  result VARCHAR(1000) NOT NULL DEFAULT '',
  done BOOLEAN NULL COMMENT 'NULL: no result yet',
  removed_at DATETIME(6) NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  KEY schedule_entry_day (schedule_id, day, session),
  KEY schedule_entry_task (task_id),
  CONSTRAINT schedule_entry_schedule FOREIGN KEY (schedule_id) REFERENCES schedule (id),
  CONSTRAINT schedule_entry_task FOREIGN KEY (task_id) REFERENCES task (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
