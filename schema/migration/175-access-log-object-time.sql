ALTER TABLE access_log ADD KEY IF NOT EXISTS access_log_object_time (object, at), ALGORITHM=INPLACE, LOCK=NONE;
