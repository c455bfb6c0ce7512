-- A right also ends when its holder leaves, and stands again when the leaving is taken back before its day.
ALTER TABLE right_change
  MODIFY COLUMN kind ENUM('end','until','open','import','leave','return') NOT NULL,
  ALGORITHM=INSTANT
