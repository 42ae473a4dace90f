CREATE TABLE person (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    lastName VARCHAR(100) NOT NULL,
    firstName VARCHAR(100) NOT NULL,
    middleName VARCHAR(100),
    searchName VARCHAR(310) NOT NULL,
    gender VARCHAR(1) NOT NULL,
    birthDate DATE,
    phone VARCHAR(60),
    email VARCHAR(190)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX person_search ON person (searchName);

CREATE TABLE person_name (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    personId BIGINT NOT NULL,
    validFrom DATE NOT NULL,
    lastName VARCHAR(100) NOT NULL,
    firstName VARCHAR(100) NOT NULL,
    middleName VARCHAR(100),
    CONSTRAINT person_name_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE person_name_form (
    personId BIGINT NOT NULL,
    grammarCase VARCHAR(3) NOT NULL,
    form VARCHAR(310) NOT NULL,
    PRIMARY KEY (personId, grammarCase),
    CONSTRAINT person_name_form_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE affiliation (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    personId BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    post VARCHAR(200),
    grade VARCHAR(200),
    beginsOn DATE NOT NULL,
    endsOn DATE,
    CONSTRAINT affiliation_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX affiliation_school ON affiliation (schoolId, personId);

CREATE TABLE role_assignment (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    personId BIGINT NOT NULL,
    role VARCHAR(20) NOT NULL,
    schoolId BIGINT,
    beginsOn DATE NOT NULL,
    endsOn DATE,
    CONSTRAINT role_assignment_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX role_assignment_school ON role_assignment (schoolId, role);

CREATE TABLE identity (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    registrationId BIGINT NOT NULL,
    sub VARCHAR(255) ${exact} NOT NULL,
    personId BIGINT,
    hintLast VARCHAR(200),
    hintFirst VARCHAR(200),
    hintMiddle VARCHAR(200),
    hintEmail VARCHAR(255),
    lastSeenAt DATETIME(6) NOT NULL,
    CONSTRAINT identity_subject UNIQUE (registrationId, sub),
    CONSTRAINT identity_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE launch_session (
    id VARCHAR(32) ${exact} NOT NULL PRIMARY KEY,
    secretHash VARCHAR(64) NOT NULL,
    csrfToken VARCHAR(64) NOT NULL,
    registrationId BIGINT NOT NULL,
    identityId BIGINT NOT NULL,
    schoolId BIGINT,
    courseKey VARCHAR(400),
    teaching BOOLEAN NOT NULL,
    platformAdmin BOOLEAN NOT NULL,
    locale VARCHAR(20) NOT NULL,
    frameOrigin VARCHAR(255),
    returnUrl VARCHAR(1000),
    expiresAt DATETIME(6) NOT NULL,
    CONSTRAINT launch_session_identity FOREIGN KEY (identityId) REFERENCES identity (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX launch_session_end ON launch_session (expiresAt);

CREATE TABLE personal_token (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    personId BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    expiresAt DATETIME(6) NOT NULL,
    CONSTRAINT personal_token_hash UNIQUE (hash),
    CONSTRAINT personal_token_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
