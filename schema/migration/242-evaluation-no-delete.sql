CREATE OR REPLACE TRIGGER evaluation_no_delete BEFORE DELETE ON evaluation FOR EACH ROW
BEGIN
  IF OLD.state = 'published' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was published does not change';
  END IF;
END
