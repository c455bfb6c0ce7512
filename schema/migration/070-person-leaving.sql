-- How somebody left; the first day of being away is valid_to.
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS leave_kind ENUM('left','retired','died') NULL,
  ADD COLUMN IF NOT EXISTS leave_reason VARCHAR(300) NOT NULL DEFAULT '',
  ALGORITHM=INSTANT, LOCK=NONE
