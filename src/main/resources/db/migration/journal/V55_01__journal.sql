CREATE TABLE meeting_entry (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    unitId BIGINT NOT NULL,
    startYear INT NOT NULL,
    mentorId BIGINT NOT NULL,
    meetingDate DATE NOT NULL,
    durationMin INT,
    kind VARCHAR(20) NOT NULL,
    format VARCHAR(20) NOT NULL,
    arrangement VARCHAR(50) NOT NULL,
    activity VARCHAR(100) NOT NULL,
    topic VARCHAR(500) NOT NULL,
    content VARCHAR(4000) NOT NULL,
    result VARCHAR(2000) NOT NULL,
    planItemId BIGINT,
    state VARCHAR(20) NOT NULL,
    recordedAt DATETIME(6) NOT NULL,
    confirmedAt DATETIME(6),
    confirmedBy BIGINT,
    menteeFeedback VARCHAR(500),
    CONSTRAINT meeting_entry_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT meeting_entry_unit FOREIGN KEY (unitId) REFERENCES mentoring_unit (id),
    CONSTRAINT meeting_entry_mentor FOREIGN KEY (mentorId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX meeting_entry_of_unit ON meeting_entry (unitId, meetingDate);

CREATE INDEX meeting_entry_of_year ON meeting_entry (schoolId, startYear, meetingDate);

CREATE TABLE meeting_attendee (
    meetingId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    CONSTRAINT meeting_attendee_key PRIMARY KEY (meetingId, personId),
    CONSTRAINT meeting_attendee_meeting FOREIGN KEY (meetingId) REFERENCES meeting_entry (id),
    CONSTRAINT meeting_attendee_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE meeting_revision (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    meetingId BIGINT NOT NULL,
    meetingDate DATE NOT NULL,
    topic VARCHAR(500) NOT NULL,
    content VARCHAR(4000) NOT NULL,
    result VARCHAR(2000) NOT NULL,
    menteeFeedback VARCHAR(500),
    confirmedAt DATETIME(6),
    changedAt DATETIME(6) NOT NULL,
    changedBy BIGINT NOT NULL,
    CONSTRAINT meeting_revision_meeting FOREIGN KEY (meetingId) REFERENCES meeting_entry (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
