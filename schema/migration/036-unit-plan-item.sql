CREATE TABLE IF NOT EXISTS unit_plan_item (
  id BIGINT UNSIGNED NOT NULL AUTO_INCREMENT,
  unit_plan_id BIGINT UNSIGNED NOT NULL,
  ord INT UNSIGNED NOT NULL DEFAULT 0,
  content VARCHAR(1000) NOT NULL,
  product VARCHAR(500) NOT NULL DEFAULT '',
  due DATE NULL,
  leader_id BIGINT UNSIGNED NULL COMMENT 'the leader who directs it',
  removed_at DATETIME(6) NULL,
  version INT UNSIGNED NOT NULL DEFAULT 1,
  PRIMARY KEY (id),
  KEY unit_plan_item_plan (unit_plan_id, ord),
  CONSTRAINT unit_plan_item_plan FOREIGN KEY (unit_plan_id) REFERENCES unit_plan (id),
  CONSTRAINT unit_plan_item_leader FOREIGN KEY (leader_id) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_uca1400_vietnamese_as_ci;
