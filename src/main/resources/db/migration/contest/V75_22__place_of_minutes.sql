-- Where the jury sat: the minutes print it, and it is not the town of the first work's school.
ALTER TABLE contest ADD COLUMN protocolPlace VARCHAR(100);
