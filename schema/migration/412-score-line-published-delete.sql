CREATE OR REPLACE TRIGGER score_line_published_delete BEFORE DELETE ON score_line FOR EACH ROW
BEGIN
  IF (SELECT e.state FROM evaluation e WHERE e.id = OLD.evaluation_id) = 'published' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was published does not change';
  END IF;
END
