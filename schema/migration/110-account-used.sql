-- Real time of the last login: an account that nobody uses is disabled after a while.
ALTER TABLE account ADD COLUMN IF NOT EXISTS used_at DATETIME(6) NULL COMMENT 'real time of the last login' AFTER issued_at,
  ALGORITHM=INSTANT;
