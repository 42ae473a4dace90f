CREATE TABLE link_code (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    role VARCHAR(20) NOT NULL,
    madeBy BIGINT NOT NULL,
    expiresAt DATETIME(6) NOT NULL,
    usedAt DATETIME(6),
    usedFor BIGINT,
    CONSTRAINT link_code_hash UNIQUE (hash),
    CONSTRAINT link_code_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT link_code_person FOREIGN KEY (personId) REFERENCES person (id),
    CONSTRAINT link_code_maker FOREIGN KEY (madeBy) REFERENCES person (id),
    CONSTRAINT link_code_identity FOREIGN KEY (usedFor) REFERENCES identity (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX link_code_of_school ON link_code (schoolId, personId);

CREATE TABLE link_code_attempts (
    identityId BIGINT NOT NULL PRIMARY KEY,
    failures INT NOT NULL,
    since DATETIME(6) NOT NULL,
    CONSTRAINT link_code_attempts_identity FOREIGN KEY (identityId) REFERENCES identity (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
