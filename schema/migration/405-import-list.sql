-- The kind of a list by its word: the words of kind cannot be added to once more, since the migration that did it last must be able to run
-- again. kind stays for what was sent before.
ALTER TABLE import
  ADD COLUMN IF NOT EXISTS list VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ALGORITHM=INSTANT, LOCK=DEFAULT;
