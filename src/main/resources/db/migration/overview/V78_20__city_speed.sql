-- The board and the indicators of the city look up members, places and led meetings: these carry the answers without the rows.
CREATE INDEX membership_of_unit ON membership (unitId, role, personId, beginsOn, endsOn);
CREATE INDEX affiliation_of_person ON affiliation (personId, schoolId, kind, beginsOn, endsOn);
CREATE INDEX meeting_entry_led ON meeting_entry (unitId, mentorId, meetingDate);
