-- By when the authority has to answer, where the regulation says so, and whether it answered after that day.
ALTER TABLE petition
  ADD COLUMN IF NOT EXISTS answer_due DATE NULL COMMENT 'the last day; NULL: the regulation names none',
  ADD COLUMN IF NOT EXISTS answered_late BOOLEAN NOT NULL DEFAULT FALSE, ALGORITHM=INSTANT;
