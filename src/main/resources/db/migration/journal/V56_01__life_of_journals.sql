ALTER TABLE meeting_entry ADD COLUMN venue VARCHAR(20) NOT NULL DEFAULT 'SCHOOL';

ALTER TABLE meeting_entry ADD COLUMN formKey VARCHAR(36);

ALTER TABLE meeting_entry ADD CONSTRAINT meeting_entry_form UNIQUE (unitId, formKey);

ALTER TABLE meeting_revision ADD COLUMN reason VARCHAR(500);

CREATE TABLE planned_meeting (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    unitId BIGINT NOT NULL,
    startYear INT NOT NULL,
    mentorId BIGINT NOT NULL,
    meetingDate DATE NOT NULL,
    startsAt VARCHAR(5),
    kind VARCHAR(20) NOT NULL,
    format VARCHAR(20) NOT NULL,
    venue VARCHAR(20) NOT NULL,
    topic VARCHAR(500) NOT NULL,
    planItemId BIGINT,
    state VARCHAR(20) NOT NULL,
    reason VARCHAR(500),
    entryId BIGINT,
    CONSTRAINT planned_meeting_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT planned_meeting_unit FOREIGN KEY (unitId) REFERENCES mentoring_unit (id),
    CONSTRAINT planned_meeting_mentor FOREIGN KEY (mentorId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX planned_meeting_of_unit ON planned_meeting (schoolId, unitId, meetingDate);

CREATE TABLE closed_month (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    unitId BIGINT NOT NULL,
    firstDay DATE NOT NULL,
    closed BOOLEAN NOT NULL,
    closedBy BIGINT NOT NULL,
    closedAt DATETIME(6) NOT NULL,
    reopenedBy BIGINT,
    reopenedAt DATETIME(6),
    reason VARCHAR(500),
    CONSTRAINT closed_month_once UNIQUE (unitId, firstDay),
    CONSTRAINT closed_month_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT closed_month_unit FOREIGN KEY (unitId) REFERENCES mentoring_unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE journal_custom (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    signedInProgram BOOLEAN NOT NULL,
    silentDays INT NOT NULL,
    CONSTRAINT journal_custom_once UNIQUE (schoolId),
    CONSTRAINT journal_custom_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE calendar_address (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    secretHash VARCHAR(64) NOT NULL,
    madeAt DATETIME(6) NOT NULL,
    CONSTRAINT calendar_address_once UNIQUE (schoolId, personId),
    CONSTRAINT calendar_address_secret UNIQUE (secretHash),
    CONSTRAINT calendar_address_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT calendar_address_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
