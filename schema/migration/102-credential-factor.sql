-- A second factor that is being set up and not confirmed by a code yet; it counts for nothing.
ALTER TABLE credential
  ADD COLUMN IF NOT EXISTS totp_pending VARBINARY(64) NULL,
  ADD COLUMN IF NOT EXISTS totp_pending_at DATETIME(6) NULL COMMENT 'real time',
  ALGORITHM=INSTANT, LOCK=NONE;
