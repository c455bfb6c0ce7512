-- A person acknowledges, by whatever account: a unit's account passes from hand to hand. Nothing was ever written here before.
ALTER TABLE acknowledgement
  ADD COLUMN IF NOT EXISTS person_id BIGINT UNSIGNED NOT NULL FIRST,
  ADD KEY IF NOT EXISTS acknowledgement_account_id (account_id),
  DROP PRIMARY KEY,
  ADD PRIMARY KEY (person_id, text_code, text_version),
  ALGORITHM=INPLACE, LOCK=SHARED;
