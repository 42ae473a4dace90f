CREATE TABLE consent (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    kind VARCHAR(30) NOT NULL,
    state VARCHAR(20) NOT NULL,
    purpose VARCHAR(1000) NOT NULL,
    dataList VARCHAR(2000) NOT NULL,
    actions VARCHAR(500) NOT NULL,
    resources VARCHAR(2000),
    restrictions VARCHAR(500),
    processorName VARCHAR(500),
    processorAddress VARCHAR(300),
    validTo DATE,
    content VARCHAR(2000),
    workFrom DATE,
    workTo DATE,
    workForm VARCHAR(500),
    payment VARCHAR(1000),
    contractNumber VARCHAR(30),
    contractDate DATE,
    supplementNumber VARCHAR(30),
    supplementDate DATE,
    partOfJob BOOLEAN DEFAULT FALSE NOT NULL,
    jobClause VARCHAR(300),
    jobMentees VARCHAR(300),
    representativeId BIGINT,
    printedOn DATE NOT NULL,
    signedOn DATE,
    refusedOn DATE,
    paperPlace VARCHAR(200),
    withdrawnOn DATE,
    withdrawnBy BIGINT,
    withdrawalGround VARCHAR(300),
    stoppedOn DATE,
    destroyedOn DATE,
    actNumber VARCHAR(30),
    CONSTRAINT consent_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT consent_person FOREIGN KEY (personId) REFERENCES person (id),
    CONSTRAINT consent_representative FOREIGN KEY (representativeId) REFERENCES person (id),
    CONSTRAINT consent_withdrawer FOREIGN KEY (withdrawnBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX consent_of ON consent (schoolId, personId, kind);

CREATE INDEX consent_end ON consent (state, validTo);

CREATE TABLE consent_signer (
    consentId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    basis VARCHAR(20),
    CONSTRAINT consent_signer_consent FOREIGN KEY (consentId) REFERENCES consent (id),
    CONSTRAINT consent_signer_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE consent_scan (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    consentId BIGINT NOT NULL,
    scanType VARCHAR(10) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    broughtBy BIGINT NOT NULL,
    broughtAt DATETIME(6) NOT NULL,
    content LONGBLOB NOT NULL,
    CONSTRAINT consent_scan_once UNIQUE (consentId),
    CONSTRAINT consent_scan_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT consent_scan_consent FOREIGN KEY (consentId) REFERENCES consent (id),
    CONSTRAINT consent_scan_bringer FOREIGN KEY (broughtBy) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE consent_rules (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    staffToo BOOLEAN NOT NULL,
    teenSignsAlone BOOLEAN NOT NULL,
    namesProcessor BOOLEAN NOT NULL,
    processorName VARCHAR(500),
    processorAddress VARCHAR(300),
    resources VARCHAR(2000),
    payment VARCHAR(1000),
    CONSTRAINT consent_rules_once UNIQUE (schoolId),
    CONSTRAINT consent_rules_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
