-- The dates as they were decided: the holding itself may end before.
ALTER TABLE account_handover
  ADD COLUMN IF NOT EXISTS held_from DATE NULL,
  ADD COLUMN IF NOT EXISTS held_until DATE NULL COMMENT 'last day',
  ALGORITHM=INSTANT;
