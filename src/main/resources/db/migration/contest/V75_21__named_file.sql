-- The file names its author or his school: the technical expert is told.
ALTER TABLE portfolio_file ADD COLUMN named BOOLEAN NOT NULL DEFAULT FALSE;
