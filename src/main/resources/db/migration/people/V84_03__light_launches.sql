-- What a launch needs to know stands in the rows that it reads and writes anyway.
ALTER TABLE launch_session ADD COLUMN groupIds VARCHAR(2000) NOT NULL DEFAULT '';

ALTER TABLE identity ADD COLUMN unsent BOOLEAN NOT NULL DEFAULT FALSE;

UPDATE identity SET unsent = TRUE WHERE id IN (SELECT identityId FROM unsent_form);
