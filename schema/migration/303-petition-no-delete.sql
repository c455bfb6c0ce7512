CREATE OR REPLACE TRIGGER petition_no_delete BEFORE DELETE ON petition FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was answered does not change'
