-- Lists of people to be given an account, and of changes of the organisation tree.
ALTER TABLE import MODIFY COLUMN kind ENUM('units','people','authorities','grants','accounts','changes') NOT NULL, ALGORITHM=INSTANT, LOCK=DEFAULT;
