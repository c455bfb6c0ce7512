-- People of a month by part of a unit, bloc and kind of staff, with what a summary of very many cannot count at each look. Counted
-- anew by danhgiactl jobs from the rows themselves (record/tally.h); nothing is decided by it.
CREATE TABLE IF NOT EXISTS month_tally (
  month CHAR(7) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  part_id BIGINT UNSIGNED NOT NULL COMMENT 'as in evaluation; no foreign key: rows are rewritten every quarter of an hour',
  bloc ENUM('party','government','school') NOT NULL,
  staff_kind ENUM('cadre','civil_servant','public_employee','contract') NOT NULL,
  people INT UNSIGNED NOT NULL,
  not_rated INT UNSIGNED NOT NULL,
  published INT UNSIGNED NOT NULL,
  a INT UNSIGNED NOT NULL COMMENT 'published on this level, as the three that follow',
  b INT UNSIGNED NOT NULL,
  c INT UNSIGNED NOT NULL,
  d INT UNSIGNED NOT NULL,
  plan INT UNSIGNED NOT NULL DEFAULT 0,
  weeks INT UNSIGNED NOT NULL DEFAULT 0,
  tasks INT UNSIGNED NOT NULL DEFAULT 0,
  PRIMARY KEY (month, part_id, bloc, staff_kind)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
