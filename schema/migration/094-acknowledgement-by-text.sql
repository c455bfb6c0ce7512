-- How many have acknowledged a version.
ALTER TABLE acknowledgement
  ADD KEY IF NOT EXISTS acknowledgement_text (text_code, text_version),
  ALGORITHM=INPLACE, LOCK=NONE;
