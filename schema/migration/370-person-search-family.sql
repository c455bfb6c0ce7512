-- Names are found by the family name's beginning too; search_name finds by the given name's. A stored column needs a copy of the
-- table, which nothing may write meanwhile: a second at the city's 150,000 people.
ALTER TABLE person
  ADD COLUMN IF NOT EXISTS search_family VARCHAR(130) COLLATE utf8mb4_uca1400_ai_ci
    GENERATED ALWAYS AS (CONCAT(family_name, ' ', given_name)) STORED AFTER search_name,
  ADD KEY IF NOT EXISTS person_search_family (search_family),
  ALGORITHM=COPY, LOCK=SHARED;
