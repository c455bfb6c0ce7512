-- What the authority said about a delay that is put down to an objective cause: only a confirmed cause exempts (domain.md section 4).
ALTER TABLE task
  ADD COLUMN IF NOT EXISTS cause_ruling ENUM('confirmed','refused') NULL,
  ADD COLUMN IF NOT EXISTS cause_reason VARCHAR(500) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS cause_by BIGINT UNSIGNED NULL,
  ADD COLUMN IF NOT EXISTS cause_behalf_id BIGINT UNSIGNED NULL,
  ADD COLUMN IF NOT EXISTS cause_at DATETIME(6) NULL,
  ALGORITHM=INSTANT, LOCK=DEFAULT;
