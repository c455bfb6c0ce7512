-- The written decision by which an agency has more places this month.
ALTER TABLE unit_month
  ADD COLUMN IF NOT EXISTS cap_number VARCHAR(60) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS cap_date DATE NULL,
  ADD COLUMN IF NOT EXISTS cap_issuer VARCHAR(200) NOT NULL DEFAULT '',
  ADD COLUMN IF NOT EXISTS cap_granted_by BIGINT UNSIGNED NULL COMMENT 'a person',
  ADD COLUMN IF NOT EXISTS cap_granted_at DATETIME(6) NULL,
  ALGORITHM=INSTANT
