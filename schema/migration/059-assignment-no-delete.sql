-- History stays: only what began today, and so never was, may be taken back (a corrected list).
CREATE OR REPLACE TRIGGER assignment_no_delete BEFORE DELETE ON assignment FOR EACH ROW
  IF OLD.valid_from < CURDATE() THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an assignment that began earlier is ended, not removed';
  END IF
