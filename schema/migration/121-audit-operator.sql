-- A row without an account names who wrote it all the same: danhgiactl says its user, anybody else is the database account.
CREATE OR REPLACE TRIGGER audit_operator BEFORE INSERT ON audit FOR EACH ROW
  SET NEW.operator = IF(NEW.account_id IS NULL, LEFT(COALESCE(@danhgia_operator, SESSION_USER()), 160), NULL)
