ALTER TABLE unit_change ADD KEY IF NOT EXISTS unit_change_batch (batch_id, applied_at, effective), ALGORITHM=INPLACE, LOCK=NONE;
