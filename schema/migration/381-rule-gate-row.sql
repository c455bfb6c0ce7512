INSERT IGNORE INTO rule_gate (id) VALUES (1);
