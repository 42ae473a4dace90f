CREATE TABLE roster_preview (
    id VARCHAR(32) ${exact} NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    registrationId BIGINT NOT NULL,
    surname VARCHAR(200) NOT NULL,
    members INT NOT NULL,
    known INT NOT NULL,
    nameless INT NOT NULL,
    elsewhere INT NOT NULL,
    whole BOOLEAN NOT NULL,
    takenAt DATETIME(6) NOT NULL,
    expiresAt DATETIME(6) NOT NULL,
    appliedAt DATETIME(6),
    CONSTRAINT roster_preview_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT roster_preview_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX roster_preview_end ON roster_preview (expiresAt);

CREATE TABLE roster_preview_row (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    previewId VARCHAR(32) ${exact} NOT NULL,
    kind VARCHAR(10) NOT NULL,
    userId VARCHAR(255) ${exact} NOT NULL,
    personId BIGINT,
    lastName VARCHAR(200),
    firstName VARCHAR(200),
    middleName VARCHAR(200),
    oldLastName VARCHAR(200),
    oldFirstName VARCHAR(200),
    teaches BOOLEAN NOT NULL,
    applied BOOLEAN NOT NULL,
    CONSTRAINT roster_preview_row_of FOREIGN KEY (previewId) REFERENCES roster_preview (id),
    CONSTRAINT roster_preview_row_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

-- who has been read in the list of a course; who launches without being enrolled is not among them
CREATE TABLE course_member (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    courseKey VARCHAR(400) ${exact} NOT NULL,
    identityId BIGINT NOT NULL,
    CONSTRAINT course_member_once UNIQUE (courseKey, identityId),
    CONSTRAINT course_member_identity FOREIGN KEY (identityId) REFERENCES identity (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
