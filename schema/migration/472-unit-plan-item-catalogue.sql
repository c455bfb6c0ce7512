-- The product that an item of the unit's plan is to bring about; who assigns a task of the item need not choose it again.
ALTER TABLE unit_plan_item ADD COLUMN IF NOT EXISTS catalogue_id BIGINT UNSIGNED NULL, ALGORITHM=INSTANT, LOCK=DEFAULT;
