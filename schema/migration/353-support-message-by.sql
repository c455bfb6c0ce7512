-- Whether the office wrote, and as whom.
ALTER TABLE support_message
  ADD COLUMN IF NOT EXISTS person_id BIGINT UNSIGNED NOT NULL DEFAULT 0,
  ADD COLUMN IF NOT EXISTS office BOOLEAN NOT NULL DEFAULT FALSE,
  ADD KEY IF NOT EXISTS support_message_order (request_id, id),
  ALGORITHM=INPLACE, LOCK=SHARED;
