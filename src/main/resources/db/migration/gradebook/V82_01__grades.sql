CREATE TABLE grade_column (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    registrationId BIGINT NOT NULL,
    courseKey VARCHAR(400) ${exact},
    schoolId BIGINT,
    place VARCHAR(40) NOT NULL,
    subject BIGINT,
    label VARCHAR(200) NOT NULL,
    orderKey VARCHAR(64),
    lineItem VARCHAR(1000),
    lineItemKey VARCHAR(64),
    resourceLink VARCHAR(255) ${exact},
    state VARCHAR(10) NOT NULL,
    obstacle VARCHAR(20),
    attempts INT NOT NULL,
    dueAt DATETIME(6) NOT NULL,
    leasedUntil DATETIME(6),
    recountAfter BIGINT,
    createdAt DATETIME(6) NOT NULL,
    CONSTRAINT grade_column_registration FOREIGN KEY (registrationId) REFERENCES lti_registration (id),
    CONSTRAINT grade_column_order UNIQUE (orderKey),
    CONSTRAINT grade_column_line_item UNIQUE (lineItemKey)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX grade_column_link ON grade_column (registrationId, resourceLink);

CREATE TABLE grade_score (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    columnId BIGINT NOT NULL,
    registrationId BIGINT NOT NULL,
    identityId BIGINT NOT NULL,
    personId BIGINT NOT NULL,
    done INT NOT NULL,
    total INT NOT NULL,
    revision BIGINT NOT NULL,
    stampedRevision BIGINT NOT NULL,
    stamp DATETIME(6),
    acceptedRevision BIGINT NOT NULL,
    acceptedDone INT,
    acceptedTotal INT,
    state VARCHAR(10) NOT NULL,
    obstacle VARCHAR(20),
    attempts INT NOT NULL,
    claim VARCHAR(32),
    leasedUntil DATETIME(6),
    dueAt DATETIME(6) NOT NULL,
    wantedAt DATETIME(6) NOT NULL,
    answeredAt DATETIME(6),
    CONSTRAINT grade_score_column FOREIGN KEY (columnId) REFERENCES grade_column (id),
    CONSTRAINT grade_score_once UNIQUE (columnId, identityId)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE INDEX grade_score_due ON grade_score (state, dueAt);

CREATE TABLE grade_moved_work (
    id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
    place VARCHAR(40) NOT NULL,
    personId BIGINT NOT NULL,
    failures INT NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;

CREATE TABLE grade_review (
    launchId VARCHAR(32) ${exact} NOT NULL PRIMARY KEY,
    registrationId BIGINT NOT NULL,
    userId VARCHAR(255) ${exact} NOT NULL,
    place VARCHAR(40),
    subject BIGINT,
    lineItemKey VARCHAR(64),
    resourceLink VARCHAR(255) ${exact} NOT NULL,
    expiresAt DATETIME(6) NOT NULL
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
