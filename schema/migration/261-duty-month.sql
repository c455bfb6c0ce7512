-- The months whose plan took a duty, once each: a task that was taken away or moved to another month does not come back.
CREATE TABLE IF NOT EXISTS duty_month (
  duty_id BIGINT UNSIGNED NOT NULL,
  month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  task_id BIGINT UNSIGNED NULL,
  PRIMARY KEY (duty_id, month),
  UNIQUE KEY duty_month_task (task_id),
  CONSTRAINT duty_month_duty FOREIGN KEY (duty_id) REFERENCES duty (id),
  CONSTRAINT duty_month_task FOREIGN KEY (task_id) REFERENCES task (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
