-- Who was disabled by time alone gets in again by a new code; whoever an administrator disabled does not.
ALTER TABLE account ADD COLUMN IF NOT EXISTS disabled_for ENUM('inactive','left','decision') NULL AFTER state, ALGORITHM=INSTANT;
