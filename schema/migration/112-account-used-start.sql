-- What was in use before the column was: the count begins today.
UPDATE account SET used_at = SYSDATE(6) WHERE used_at IS NULL AND state = 'active';
