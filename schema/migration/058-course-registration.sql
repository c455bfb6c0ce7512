CREATE TABLE IF NOT EXISTS course_registration (
  course_id BIGINT UNSIGNED NOT NULL,
  unit_id BIGINT UNSIGNED NOT NULL COMMENT 'exactly one officer an agency',
  person_id BIGINT UNSIGNED NOT NULL,
  registered_by BIGINT UNSIGNED NOT NULL,
  registered_at DATETIME(6) NOT NULL,
  attended BOOLEAN NULL,
  PRIMARY KEY (course_id, unit_id),
  CONSTRAINT course_registration_course FOREIGN KEY (course_id) REFERENCES course (id),
  CONSTRAINT course_registration_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT course_registration_person FOREIGN KEY (person_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
