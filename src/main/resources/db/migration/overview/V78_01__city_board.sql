-- The board of the city sums up a year of all schools: these indexes carry its sums without the rows.
CREATE INDEX meeting_entry_tally ON meeting_entry (startYear, unitId, meetingDate);
CREATE INDEX mentoring_unit_year ON mentoring_unit (startYear, schoolId, state, formCode);
CREATE INDEX mentor_profile_year ON mentor_profile (startYear, schoolId, state);
CREATE INDEX mentee_request_year ON mentee_request (startYear, schoolId, state, formCode);
CREATE INDEX individual_plan_of_unit ON individual_plan (unitId, state);
CREATE INDEX school_order_year ON school_order (startYear, state, schoolId);
CREATE INDEX compendium_year ON compendium (startYear, schoolId, state);
CREATE INDEX road_map_year ON road_map (startYear, schoolId);
CREATE INDEX programme_year_all ON programme_year (startYear, schoolId);
CREATE INDEX role_assignment_role ON role_assignment (role, schoolId, personId);
