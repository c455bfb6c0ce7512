-- Who does work of one kind counts together (NĐ 335/2025): copied from the position at opening and frozen with the rest.
ALTER TABLE evaluation
  ADD COLUMN IF NOT EXISTS work_group VARCHAR(60) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL DEFAULT '',
  ALGORITHM=INSTANT
