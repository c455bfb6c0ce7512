-- A record entered by mistake is withdrawn with a reason, never removed.
ALTER TABLE discipline
  ADD COLUMN IF NOT EXISTS recorded_by BIGINT UNSIGNED NULL,
  ADD COLUMN IF NOT EXISTS withdrawn_at DATETIME(6) NULL,
  ADD COLUMN IF NOT EXISTS withdrawn_reason VARCHAR(500) NOT NULL DEFAULT '',
  ALGORITHM=INSTANT, LOCK=DEFAULT;
