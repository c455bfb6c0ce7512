-- On a partitioned table a key is only read in order when it names the id itself.
ALTER TABLE access_log
  DROP KEY IF EXISTS access_log_time, ADD KEY IF NOT EXISTS access_log_at (at, id),
  DROP KEY IF EXISTS access_log_kind, ADD KEY IF NOT EXISTS access_log_kind_at (kind, at, id),
  DROP KEY IF EXISTS access_log_object_time, ADD KEY IF NOT EXISTS access_log_object_at (object, at, id),
  ALGORITHM=INPLACE, LOCK=NONE;
