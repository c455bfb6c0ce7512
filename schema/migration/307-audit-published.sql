-- The chain of a published evaluation takes one more kind of link: the revision that replaces it.
CREATE OR REPLACE TRIGGER audit_published BEFORE INSERT ON audit FOR EACH ROW
BEGIN
  IF NEW.chain_number IS NOT NULL AND NEW.object = 'evaluation' AND NEW.action <> 'revise'
      AND (SELECT e.state FROM evaluation e WHERE e.id = NEW.object_id) = 'published' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was published does not change';
  END IF;
END
