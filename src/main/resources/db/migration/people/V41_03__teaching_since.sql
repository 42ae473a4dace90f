ALTER TABLE affiliation ADD COLUMN teachingSince DATE;
