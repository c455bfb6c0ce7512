-- Since when a run is about to mail it, in real time; a claim without a mail is taken up again after ten minutes.
ALTER TABLE notification
  ADD COLUMN IF NOT EXISTS mail_claimed_at DATETIME(6) NULL,
  ALGORITHM=INSTANT, LOCK=NONE;
