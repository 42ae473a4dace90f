-- a code for one who has a role gives none
ALTER TABLE link_code MODIFY COLUMN role VARCHAR(20) NULL;
