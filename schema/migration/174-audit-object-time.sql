ALTER TABLE audit ADD KEY IF NOT EXISTS audit_object_time (object, recorded_at), ALGORITHM=INPLACE, LOCK=NONE;
