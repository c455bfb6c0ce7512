-- A right that was ended may be given again from the same day; overlapping ones are refused by the command.
ALTER TABLE right_grant
  ADD KEY IF NOT EXISTS right_grant_account (account_id, role, unit_id),
  DROP KEY IF EXISTS right_grant_once,
  ALGORITHM=INPLACE, LOCK=NONE
