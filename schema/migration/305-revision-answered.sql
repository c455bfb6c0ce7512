-- A proposal is answered once, and as it was made.
CREATE OR REPLACE TRIGGER revision_answered BEFORE UPDATE ON revision FOR EACH ROW
BEGIN
  IF OLD.state <> 'proposed' OR NOT (ROW(NEW.id, NEW.evaluation_id, NEW.points, NEW.level, NEW.reason, NEW.basis_number, NEW.basis_date,
      NEW.basis_issuer, NEW.side, NEW.proposed_by, NEW.proposed_at, NEW.approver_unit_id) <=> ROW(OLD.id, OLD.evaluation_id, OLD.points, OLD.level, OLD.reason,
      OLD.basis_number, OLD.basis_date, OLD.basis_issuer, OLD.side, OLD.proposed_by, OLD.proposed_at, OLD.approver_unit_id)) THEN
    SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'what was answered does not change';
  END IF;
END
