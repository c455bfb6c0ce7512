-- The criteria a task is evidence for, by the codes that stay from one version of a rule set to the next; blanks between.
-- A column and not a table: the pages that show evidence read the month's tasks anyway and need no further statement.
ALTER TABLE task ADD COLUMN IF NOT EXISTS criteria VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '',
  ALGORITHM=INSTANT, LOCK=DEFAULT;
