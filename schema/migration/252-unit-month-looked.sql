-- The day on which the job last looked whether somebody came, moved or got another superior.
ALTER TABLE unit_month
  ADD COLUMN IF NOT EXISTS looked_on DATE NULL,
  ALGORITHM=INSTANT
