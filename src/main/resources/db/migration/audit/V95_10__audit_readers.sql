-- A reader sees the newest acts first: of one person of his school, or his own.
CREATE INDEX audit_entry_actor ON audit_entry (schoolId, personId, id);
CREATE INDEX audit_entry_person ON audit_entry (personId, id);
