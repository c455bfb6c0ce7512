-- Whoever agreed to be reminded by e-mail, and when; the address is the person's own record's.
ALTER TABLE account
  ADD COLUMN IF NOT EXISTS mail_agreed_at DATETIME(6) NULL,
  ALGORITHM=INSTANT, LOCK=NONE;
