CREATE TABLE IF NOT EXISTS unit_closure (
  ancestor_id BIGINT UNSIGNED NOT NULL,
  descendant_id BIGINT UNSIGNED NOT NULL,
  depth TINYINT UNSIGNED NOT NULL,
  PRIMARY KEY (ancestor_id, descendant_id),
  KEY unit_closure_up (descendant_id, depth),
  CONSTRAINT unit_closure_ancestor FOREIGN KEY (ancestor_id) REFERENCES unit (id),
  CONSTRAINT unit_closure_descendant FOREIGN KEY (descendant_id) REFERENCES unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
