CREATE TABLE compendium (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    introduction LONGTEXT,
    conclusions LONGTEXT,
    links LONGTEXT,
    lastVersionNo INT NOT NULL,
    remark LONGTEXT,
    state VARCHAR(20) NOT NULL,
    CONSTRAINT compendium_once UNIQUE (schoolId, startYear),
    CONSTRAINT compendium_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE compendium_item (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    compendiumId BIGINT NOT NULL,
    title VARCHAR(300) NOT NULL,
    heldOn DATE NOT NULL,
    place VARCHAR(300) NOT NULL,
    attendees INT NOT NULL,
    description LONGTEXT NOT NULL,
    attachments LONGTEXT,
    CONSTRAINT compendium_item_compendium FOREIGN KEY (compendiumId) REFERENCES compendium (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE practice (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    title VARCHAR(300) NOT NULL,
    formCode VARCHAR(30) NOT NULL,
    problem LONGTEXT,
    goal LONGTEXT,
    targetGroup LONGTEXT,
    description LONGTEXT,
    steps LONGTEXT,
    resources LONGTEXT,
    results LONGTEXT,
    replication LONGTEXT,
    scaling LONGTEXT,
    risks LONGTEXT,
    state VARCHAR(20) NOT NULL,
    CONSTRAINT practice_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX practice_year ON practice (schoolId, startYear);

CREATE TABLE practice_author (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    practiceId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    consentOn DATE,
    consentBy BIGINT,
    CONSTRAINT practice_author_once UNIQUE (practiceId, personId),
    CONSTRAINT practice_author_practice FOREIGN KEY (practiceId) REFERENCES practice (id),
    CONSTRAINT practice_author_person FOREIGN KEY (personId) REFERENCES person (id),
    CONSTRAINT practice_author_witness FOREIGN KEY (consentBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE compendium_submission (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    compendiumId BIGINT NOT NULL,
    startYear INT NOT NULL,
    versionNo INT NOT NULL,
    receiptNumber VARCHAR(30) NOT NULL,
    documentId BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    submittedBy BIGINT NOT NULL,
    submittedAt DATETIME(6) NOT NULL,
    state VARCHAR(20) NOT NULL,
    remark LONGTEXT,
    decidedBy BIGINT,
    decidedAt DATETIME(6),
    CONSTRAINT compendium_submission_once UNIQUE (compendiumId, versionNo),
    CONSTRAINT compendium_submission_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT compendium_submission_of FOREIGN KEY (compendiumId) REFERENCES compendium (id),
    CONSTRAINT compendium_submission_document FOREIGN KEY (documentId) REFERENCES generated_document (id),
    CONSTRAINT compendium_submission_by FOREIGN KEY (submittedBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX compendium_submission_year ON compendium_submission (startYear, schoolId);
