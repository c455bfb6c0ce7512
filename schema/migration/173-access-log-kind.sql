ALTER TABLE access_log
  ADD KEY IF NOT EXISTS access_log_kind (kind, at),
  ADD KEY IF NOT EXISTS access_log_person (person_id, at),
  ALGORITHM=INPLACE, LOCK=NONE;
