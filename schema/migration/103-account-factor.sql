-- Whether the account has a second factor is no secret, unlike the factor itself, which stays in credential.
ALTER TABLE account
  ADD COLUMN IF NOT EXISTS factor_since DATETIME(6) NULL COMMENT 'real time; NULL: no second factor',
  ALGORITHM=INSTANT, LOCK=NONE;
