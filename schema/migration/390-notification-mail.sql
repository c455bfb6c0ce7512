-- How often a mail failed; it is tried three times.
ALTER TABLE notification
  ADD COLUMN IF NOT EXISTS mail_tries TINYINT UNSIGNED NOT NULL DEFAULT 0,
  ADD KEY IF NOT EXISTS notification_unmailed (mailed_at, created_at),
  ALGORITHM=INPLACE, LOCK=NONE;
