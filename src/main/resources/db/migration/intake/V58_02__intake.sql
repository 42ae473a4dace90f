CREATE TABLE filled_file (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    schoolId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    takenAt DATETIME(6) NOT NULL,
    expiresAt DATETIME(6) NOT NULL,
    others MEDIUMTEXT NOT NULL,
    rowsLeftOut INT NOT NULL,
    CONSTRAINT filled_file_school FOREIGN KEY (schoolId) REFERENCES school (id),
    CONSTRAINT filled_file_person FOREIGN KEY (personId) REFERENCES person (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX filled_file_end ON filled_file (expiresAt);

CREATE INDEX filled_file_of ON filled_file (personId, schoolId);

CREATE TABLE filled_paper (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    fileId BIGINT NOT NULL,
    kind VARCHAR(20) NOT NULL,
    mentor VARCHAR(500) NOT NULL,
    mentees VARCHAR(1000) NOT NULL,
    institution VARCHAR(500) NOT NULL,
    unread VARCHAR(1000) NOT NULL,
    unitId BIGINT,
    CONSTRAINT filled_paper_of FOREIGN KEY (fileId) REFERENCES filled_file (id),
    CONSTRAINT filled_paper_unit FOREIGN KEY (unitId) REFERENCES mentoring_unit (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE filled_row (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version BIGINT NOT NULL,
    paperId BIGINT NOT NULL,
    typed MEDIUMTEXT NOT NULL,
    source MEDIUMTEXT NOT NULL,
    remarks VARCHAR(500) NOT NULL,
    ticked BOOLEAN NOT NULL,
    accepted BOOLEAN NOT NULL,
    CONSTRAINT filled_row_of FOREIGN KEY (paperId) REFERENCES filled_paper (id)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
