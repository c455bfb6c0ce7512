-- A stretch lies within one month, so that a month can go; its content stays comparable with its seal after that.
ALTER TABLE audit_seal
  ADD COLUMN IF NOT EXISTS month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL AFTER last_id,
  ADD COLUMN IF NOT EXISTS content BINARY(32) NOT NULL COMMENT 'over the rows; hash is over this and the seal before' AFTER row_count,
  ALGORITHM=INPLACE, LOCK=NONE;
