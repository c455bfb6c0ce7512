-- A result becomes public by publication or revision (241): no row is born published or replaced.
CREATE OR REPLACE TRIGGER evaluation_published_insert BEFORE INSERT ON evaluation FOR EACH ROW
BEGIN
  IF NEW.state = 'published' OR NEW.replaced THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was published does not change';
  END IF;
END
