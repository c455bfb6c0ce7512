-- A list of people to be given an account.
ALTER TABLE import MODIFY COLUMN kind ENUM('units','people','authorities','grants','accounts') NOT NULL, ALGORITHM=INSTANT;
