-- Places on level A of an agency and of its work groups, counted without touching the rows.
ALTER TABLE evaluation
  ADD KEY IF NOT EXISTS evaluation_cap (unit_id, month, replaced, work_group, state, decided_level, authority_unit_id),
  ALGORITHM=INPLACE, LOCK=NONE
