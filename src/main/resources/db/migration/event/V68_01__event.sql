CREATE TABLE programme_event (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    title VARCHAR(300) NOT NULL,
    heldOn DATE NOT NULL,
    place VARCHAR(300) NOT NULL,
    attendance INT,
    invited INT,
    description VARCHAR(4000),
    materials VARCHAR(4000),
    CONSTRAINT programme_event_once UNIQUE (schoolId, kind, heldOn, title),
    CONSTRAINT programme_event_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX programme_event_year ON programme_event (schoolId, startYear, heldOn);

CREATE TABLE partner_organisation (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    fullName VARCHAR(300) NOT NULL,
    shortName VARCHAR(200) NOT NULL,
    address VARCHAR(300) NOT NULL,
    inn VARCHAR(12),
    ogrn VARCHAR(15),
    headPost VARCHAR(200) NOT NULL,
    headLast VARCHAR(100) NOT NULL,
    headFirst VARCHAR(100) NOT NULL,
    headMiddle VARCHAR(100),
    headGender VARCHAR(1) NOT NULL,
    headAuthority VARCHAR(300),
    purpose VARCHAR(1000) NOT NULL,
    givesMentors BOOLEAN NOT NULL,
    agreementNumber VARCHAR(30),
    agreementDate DATE,
    validTo DATE,
    CONSTRAINT partner_organisation_once UNIQUE (schoolId, fullName),
    CONSTRAINT partner_organisation_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE publication (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    startYear INT NOT NULL,
    title VARCHAR(300) NOT NULL,
    url VARCHAR(500) ${exact} NOT NULL,
    publishedOn DATE NOT NULL,
    resource VARCHAR(200) NOT NULL,
    rubric VARCHAR(200),
    pictured BOOLEAN NOT NULL,
    CONSTRAINT publication_once UNIQUE (schoolId, url),
    CONSTRAINT publication_school FOREIGN KEY (schoolId) REFERENCES school (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX publication_year ON publication (schoolId, startYear, publishedOn);

CREATE TABLE publication_person (
    publicationId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    CONSTRAINT publication_person_key PRIMARY KEY (publicationId, personId),
    CONSTRAINT publication_person_publication FOREIGN KEY (publicationId) REFERENCES publication (id),
    CONSTRAINT publication_person_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
