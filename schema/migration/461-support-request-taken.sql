-- Who of the office is answering a request, and since when: nobody answers twice.
ALTER TABLE support_request
  ADD COLUMN IF NOT EXISTS taken_person_id BIGINT UNSIGNED NULL COMMENT 'who answers it',
  ADD COLUMN IF NOT EXISTS taken_at DATETIME(6) NULL,
  ALGORITHM=INSTANT, LOCK=NONE;
