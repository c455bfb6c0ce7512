-- Questions and answers of the guide: written by administrators, or taken over from an answered request for support.
CREATE TABLE IF NOT EXISTS guide_entry (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  role ENUM('everybody','staff','superior','authority','aggregator','administrator','auditor') NOT NULL DEFAULT 'everybody',
  question VARCHAR(300) NOT NULL,
  answer VARCHAR(4000) NOT NULL,
  unit_id BIGINT UNSIGNED NULL COMMENT 'whose administrators keep it; NULL: the whole city',
  bloc ENUM('party','government','school') NULL COMMENT 'there; NULL: every bloc',
  state ENUM('draft','shown','withdrawn') NOT NULL DEFAULT 'draft',
  support_request_id BIGINT UNSIGNED NULL COMMENT 'where the question was asked',
  account_id BIGINT UNSIGNED NULL,
  person_id BIGINT UNSIGNED NULL,
  created_at DATETIME(6) NOT NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  UNIQUE KEY guide_entry_support (support_request_id),
  KEY guide_entry_shown (state, role, id),
  CONSTRAINT guide_entry_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
  CONSTRAINT guide_entry_support FOREIGN KEY (support_request_id) REFERENCES support_request (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
