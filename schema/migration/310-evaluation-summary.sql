-- How far a month is, unit by unit and kind by kind of staff, counted without touching the rows.
ALTER TABLE evaluation
  ADD KEY IF NOT EXISTS evaluation_summary (part_id, month, replaced, staff_kind, bloc, rule_set_id, state, decided_level, person_id),
  ALGORITHM=INPLACE, LOCK=NONE;
