ALTER TABLE person ADD COLUMN mergedInto BIGINT;
ALTER TABLE person ADD CONSTRAINT person_merged FOREIGN KEY (mergedInto) REFERENCES person (id);
