CREATE OR REPLACE TRIGGER score_part_published_insert BEFORE INSERT ON score_part FOR EACH ROW
BEGIN
  IF (SELECT e.state FROM evaluation e WHERE e.id = NEW.evaluation_id) = 'published' THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was published does not change';
  END IF;
END
