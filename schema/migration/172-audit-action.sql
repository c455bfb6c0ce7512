ALTER TABLE audit ADD KEY IF NOT EXISTS audit_action (action, recorded_at), ALGORITHM=INPLACE, LOCK=NONE;
