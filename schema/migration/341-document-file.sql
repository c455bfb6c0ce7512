-- Who published a document and when it was issued; a newer version is a row of its own, which the older one names.
ALTER TABLE document
  ADD COLUMN IF NOT EXISTS issued_on DATE NULL,
  ADD COLUMN IF NOT EXISTS size INT UNSIGNED NOT NULL DEFAULT 0 COMMENT 'bytes',
  ADD COLUMN IF NOT EXISTS sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT '' COMMENT 'hex',
  ADD COLUMN IF NOT EXISTS replaced_by BIGINT UNSIGNED NULL COMMENT 'the next version',
  ADD COLUMN IF NOT EXISTS account_id BIGINT UNSIGNED NULL,
  ADD COLUMN IF NOT EXISTS person_id BIGINT UNSIGNED NULL,
  ALGORITHM=INSTANT;
