ALTER TABLE account ADD KEY IF NOT EXISTS account_used (state, used_at), ALGORITHM=INPLACE, LOCK=NONE;
