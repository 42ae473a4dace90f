CREATE TABLE mentor_profile (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    startYear INT NOT NULL,
    formCode VARCHAR(30) NOT NULL,
    competences VARCHAR(2000),
    hoursPerMonth INT,
    maxMentees INT NOT NULL,
    orderId BIGINT,
    state VARCHAR(20) NOT NULL,
    CONSTRAINT mentor_profile_once UNIQUE (schoolId, startYear, personId),
    CONSTRAINT mentor_profile_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT mentor_profile_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE mentee_request (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    startYear INT NOT NULL,
    formCode VARCHAR(30) NOT NULL,
    need VARCHAR(2000) NOT NULL,
    wantedResult VARCHAR(2000),
    state VARCHAR(20) NOT NULL,
    CONSTRAINT mentee_request_once UNIQUE (schoolId, startYear, personId, formCode),
    CONSTRAINT mentee_request_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT mentee_request_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE mentoring_unit (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    code VARCHAR(20) NOT NULL,
    kind VARCHAR(10) NOT NULL,
    formCode VARCHAR(30) NOT NULL,
    direction VARCHAR(300),
    goal VARCHAR(2000) NOT NULL,
    beginsOn DATE NOT NULL,
    endsOn DATE NOT NULL,
    orderId BIGINT,
    state VARCHAR(20) NOT NULL,
    CONSTRAINT mentoring_unit_code UNIQUE (schoolId, startYear, code),
    CONSTRAINT mentoring_unit_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE membership (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    unitId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    role VARCHAR(10) NOT NULL,
    beginsOn DATE NOT NULL,
    endsOn DATE,
    startOrderId BIGINT,
    endOrderId BIGINT,
    endReason VARCHAR(30),
    CONSTRAINT membership_unit FOREIGN KEY (unitId) REFERENCES mentoring_unit (id),
    CONSTRAINT membership_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
