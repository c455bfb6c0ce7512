CREATE TABLE IF NOT EXISTS task_coordinator (
  task_id BIGINT UNSIGNED NOT NULL,
  person_id BIGINT UNSIGNED NOT NULL,
  PRIMARY KEY (task_id, person_id),
  KEY task_coordinator_person (person_id),
  CONSTRAINT task_coordinator_task FOREIGN KEY (task_id) REFERENCES task (id),
  CONSTRAINT task_coordinator_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
