-- What was approved stays as it was: months rest on it. Its last day may still be set.
CREATE OR REPLACE TRIGGER rule_set_immutable BEFORE UPDATE ON rule_set FOR EACH ROW
  IF OLD.state <> 'draft' AND (NEW.state = 'draft' OR NEW.code <> OLD.code OR NEW.version <> OLD.version
    OR NEW.document <> OLD.document OR NEW.sha256 <> OLD.sha256 OR NEW.valid_from <> OLD.valid_from
    OR NOT NEW.unit_id <=> OLD.unit_id) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'an approved rule set does not change';
  END IF;
