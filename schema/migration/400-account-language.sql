-- The language of the screens, chosen by whoever uses the account; paper stays Vietnamese.
ALTER TABLE account ADD COLUMN IF NOT EXISTS language ENUM('vi','en') CHARACTER SET ascii NOT NULL DEFAULT 'vi', ALGORITHM=INSTANT;
