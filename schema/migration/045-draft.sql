-- What somebody typed and could not send: shown only to that person, never applied by itself.
CREATE TABLE IF NOT EXISTS draft (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  account_id BIGINT UNSIGNED NOT NULL,
  path VARCHAR(300) NOT NULL,
  fields MEDIUMTEXT NOT NULL,
  cause ENUM('session','conflict','overload','failure') NOT NULL,
  created_at DATETIME(6) NOT NULL,
  used_at DATETIME(6) NULL,
  PRIMARY KEY (id),
  KEY draft_account (account_id, used_at),
  CONSTRAINT draft_fields CHECK (JSON_VALID(fields))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
