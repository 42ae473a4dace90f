-- Remarks beside the sections they are about; the general one stays where it was.
ALTER TABLE compendium ADD COLUMN remarkResults LONGTEXT;
ALTER TABLE compendium ADD COLUMN remarkEvents LONGTEXT;
ALTER TABLE compendium ADD COLUMN remarkPractices LONGTEXT;
ALTER TABLE compendium_submission ADD COLUMN remarkResults LONGTEXT;
ALTER TABLE compendium_submission ADD COLUMN remarkEvents LONGTEXT;
ALTER TABLE compendium_submission ADD COLUMN remarkPractices LONGTEXT;
