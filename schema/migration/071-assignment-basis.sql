-- The decision or reason an assignment rests on.
ALTER TABLE assignment
  ADD COLUMN IF NOT EXISTS basis VARCHAR(300) NOT NULL DEFAULT '',
  ALGORITHM=INSTANT, LOCK=NONE
