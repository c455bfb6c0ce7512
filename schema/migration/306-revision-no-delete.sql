CREATE OR REPLACE TRIGGER revision_no_delete BEFORE DELETE ON revision FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was answered does not change'
