-- who copied the entry from a journal on paper, that the mentor had signed
ALTER TABLE meeting_entry ADD COLUMN enteredBy BIGINT;
