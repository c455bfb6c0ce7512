-- The same of a bloc, and of every agency of a month at once.
ALTER TABLE evaluation
  ADD KEY IF NOT EXISTS evaluation_cap_bloc (month, bloc, replaced, rule_set_id, unit_id, work_group, state, decided_level, authority_unit_id),
  ALGORITHM=INPLACE, LOCK=NONE
