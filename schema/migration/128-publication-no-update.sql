CREATE OR REPLACE TRIGGER publication_no_update BEFORE UPDATE ON publication FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'publication is append-only';
