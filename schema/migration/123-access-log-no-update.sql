CREATE OR REPLACE TRIGGER access_log_no_update BEFORE UPDATE ON access_log FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'access_log is append-only';
