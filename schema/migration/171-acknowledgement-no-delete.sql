CREATE OR REPLACE TRIGGER acknowledgement_no_delete BEFORE DELETE ON acknowledgement FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'acknowledgement is append-only';
