CREATE OR REPLACE TRIGGER acknowledgement_no_update BEFORE UPDATE ON acknowledgement FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'acknowledgement is append-only';
