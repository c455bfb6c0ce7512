-- A body's decision is entered by its chair or by a named secretary, by its minutes (domain.md section 5).
ALTER TABLE delegation
  MODIFY COLUMN power ENUM('superior','authority','secretary') NOT NULL,
  ALGORITHM=INSTANT
