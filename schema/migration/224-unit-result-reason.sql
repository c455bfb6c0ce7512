-- Why a unit's result was corrected, and when in business time: later than a leader's decision is shown to the authority.
ALTER TABLE unit_result
  ADD COLUMN IF NOT EXISTS reason VARCHAR(500) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS valued_at DATETIME(6) NULL COMMENT 'business time of the last change',
  ALGORITHM=INSTANT
