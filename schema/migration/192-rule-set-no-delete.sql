CREATE OR REPLACE TRIGGER rule_set_no_delete BEFORE DELETE ON rule_set FOR EACH ROW
  IF OLD.state <> 'draft' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an approved rule set is never deleted';
  END IF;
