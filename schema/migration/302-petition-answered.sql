-- A petition's answer is final, and what was sent is answered as it was sent: only a withdrawn one is written anew.
CREATE OR REPLACE TRIGGER petition_answered BEFORE UPDATE ON petition FOR EACH ROW
BEGIN
  IF OLD.state IN ('upheld', 'accepted') OR NEW.evaluation_id <> OLD.evaluation_id
      OR (OLD.state = 'sent' AND NOT (ROW(NEW.content, NEW.sent_at, NEW.answer_due) <=> ROW(OLD.content, OLD.sent_at, OLD.answer_due))) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was answered does not change';
  END IF;
END
