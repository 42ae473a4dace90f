ALTER TABLE mentor_profile ADD COLUMN forms VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE mentor_profile ADD COLUMN areas VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE mentor_profile ADD COLUMN achievements VARCHAR(2000);
ALTER TABLE mentor_profile ADD COLUMN hobbies VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE mentor_profile ADD COLUMN interests VARCHAR(1000);
ALTER TABLE mentor_profile ADD COLUMN ageGroups VARCHAR(200) DEFAULT '' NOT NULL;
ALTER TABLE mentor_profile ADD COLUMN meetingFormat VARCHAR(20);
ALTER TABLE mentor_profile ADD COLUMN labour BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE mentor_profile ADD COLUMN paymentTerms VARCHAR(1000);
ALTER TABLE mentor_profile ADD COLUMN reserve BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE mentor_profile ADD COLUMN trainingNeeded BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE mentor_profile ADD COLUMN releaseOrderId BIGINT;
ALTER TABLE mentor_profile ADD COLUMN caseLink VARCHAR(500);
ALTER TABLE mentor_profile ADD COLUMN enteredOn DATE;
UPDATE mentor_profile SET forms = formCode;
ALTER TABLE mentor_profile DROP COLUMN formCode;

ALTER TABLE mentee_request ADD COLUMN areas VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE mentee_request ADD COLUMN hobbies VARCHAR(400) DEFAULT '' NOT NULL;
ALTER TABLE mentee_request ADD COLUMN interests VARCHAR(1000);
ALTER TABLE mentee_request ADD COLUMN meetingFormat VARCHAR(20);
ALTER TABLE mentee_request ADD COLUMN source VARCHAR(20) DEFAULT 'CURATOR' NOT NULL;
ALTER TABLE mentee_request ADD COLUMN urgent BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE mentee_request ADD COLUMN specialConditions BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE mentee_request ADD COLUMN caseLink VARCHAR(500);
ALTER TABLE mentee_request ADD COLUMN enteredOn DATE;

CREATE TABLE mentor_criterion (
    profileId BIGINT NOT NULL,
    criterion INT NOT NULL,
    verdict VARCHAR(10) NOT NULL,
    note VARCHAR(500),
    PRIMARY KEY (profileId, criterion),
    CONSTRAINT mentor_criterion_profile FOREIGN KEY (profileId) REFERENCES mentor_profile (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE mentor_training (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    profileId BIGINT NOT NULL,
    title VARCHAR(300) NOT NULL,
    heldOn DATE NOT NULL,
    hours INT,
    certificate VARCHAR(100),
    CONSTRAINT mentor_training_profile FOREIGN KEY (profileId) REFERENCES mentor_profile (id) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE interview (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    personId BIGINT NOT NULL,
    heldBy BIGINT NOT NULL,
    heldOn DATE NOT NULL,
    result VARCHAR(20) NOT NULL,
    conclusion VARCHAR(1000) NOT NULL,
    notes VARCHAR(4000),
    CONSTRAINT interview_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT interview_person FOREIGN KEY (personId) REFERENCES person (id),
    CONSTRAINT interview_by FOREIGN KEY (heldBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE intake_draft (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    personId BIGINT NOT NULL,
    side VARCHAR(10) NOT NULL,
    content TEXT NOT NULL,
    receivedOn DATE NOT NULL,
    CONSTRAINT intake_draft_once UNIQUE (schoolId, startYear, personId, side),
    CONSTRAINT intake_draft_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT intake_draft_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
