ALTER TABLE delegation ADD KEY IF NOT EXISTS delegation_from (from_person_id, power, valid_from), ALGORITHM=INPLACE, LOCK=NONE
