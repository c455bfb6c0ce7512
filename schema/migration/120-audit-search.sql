ALTER TABLE audit
  ADD COLUMN IF NOT EXISTS operator VARCHAR(160) NULL COMMENT 'of a command that no account gave: who ran danhgiactl, or the database account',
  ADD KEY IF NOT EXISTS audit_account (account_id, recorded_at),
  ADD KEY IF NOT EXISTS audit_unit (unit_id, recorded_at),
  ADD KEY IF NOT EXISTS audit_request (request_id),
  ALGORITHM=INPLACE, LOCK=NONE;
