-- Results on paper come as lists too.
ALTER TABLE import MODIFY COLUMN kind ENUM('units','people','authorities','grants','accounts','changes','paper') NOT NULL, ALGORITHM=INSTANT, LOCK=DEFAULT;
